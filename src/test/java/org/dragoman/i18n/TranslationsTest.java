package org.dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TranslationsTest {

    private final Translations translations = new Translations();
    private final Vocabulary vocabulary = new Vocabulary(translations);

    @Test
    void visitors_whose_language_we_do_not_speak_read_english() {
        assertThat(translations.getProvidedLocales().getFirst()).isEqualTo(Locale.ENGLISH);
        assertThat(translations.getTranslation("vocabulary.role.host", Locale.FRANCE))
                .isEqualTo("Host");
        assertThat(UiLanguage.of(Locale.FRANCE)).isEqualTo(Language.EN);
    }

    @Test
    void the_country_of_a_locale_does_not_change_the_language() {
        assertThat(translations.getTranslation("vocabulary.role.host", Locale.forLanguageTag("ar-SY")))
                .isEqualTo("مضيف");
        assertThat(UiLanguage.of(Locale.forLanguageTag("ru-KZ"))).isEqualTo(Language.RU);
    }

    @Test
    void a_key_without_a_text_is_shown_as_it_is() {
        assertThat(translations.getTranslation("no.such.key", Locale.ENGLISH)).isEqualTo("no.such.key");
    }

    @Test
    void numbers_inside_texts_keep_western_digits_in_arabic() {
        assertThat(translations.text(Language.AR, "i18n.date.full.year", 2026)).contains("026");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_of_the_kernel_has_a_label(Language language) {
        for (EventType type : EventType.values()) {
            assertThat(vocabulary.type(type, language)).isNotBlank();
            assertThat(vocabulary.family(type.family(), language)).isNotBlank();
        }
        for (WorldStatus status : WorldStatus.values()) {
            assertThat(vocabulary.status(status, language)).isNotBlank();
        }
        for (ParticipantRole role : ParticipantRole.values()) {
            assertThat(vocabulary.role(role, language)).isNotBlank();
        }
        for (ActorKind kind : ActorKind.values()) {
            assertThat(vocabulary.actorKind(kind, language)).isNotBlank();
        }
        for (DatePrecision precision : DatePrecision.values()) {
            assertThat(vocabulary.label("date-precision", precision.code(), language))
                    .isNotBlank();
        }
        for (MentionField field : MentionField.values()) {
            assertThat(vocabulary.label("mention-field", field.code(), language))
                    .isNotBlank();
        }
        for (Language named : Language.values()) {
            assertThat(vocabulary.language(named, language)).isNotBlank();
        }
    }
}
