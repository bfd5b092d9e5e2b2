package org.dragoman.i18n;

import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.springframework.stereotype.Component;

/** What people read for the codes of the vocabulary. */
@Component
public class Vocabulary {

    private final Translations translations;

    public Vocabulary(Translations translations) {
        this.translations = translations;
    }

    /** "State visit". */
    public String type(EventType type, Language language) {
        return label("type", type.code(), language);
    }

    /** "Visits". */
    public String family(EventType.Family family, Language language) {
        return label("family", family.code(), language);
    }

    /** "Took place". */
    public String status(WorldStatus status, Language language) {
        return label("status", status.code(), language);
    }

    /** "Host". */
    public String role(ParticipantRole role, Language language) {
        return label("role", role.code(), language);
    }

    /** "Person". */
    public String actorKind(ActorKind kind, Language language) {
        return label("actor-kind", kind.code(), language);
    }

    /** "Russian", as the name of the language of a text. */
    public String language(Language named, Language language) {
        return label("language", named.code(), language);
    }

    /**
     * The label of a code of any list of the vocabulary: {@code verification}, {@code editorial-state}, {@code mention-state},
     * {@code source-kind}, {@code mention-field}, {@code date-precision}, {@code account-role} and those above.
     *
     * @throws java.util.MissingResourceException if the list has no such code
     */
    public String label(String list, String code, Language language) {
        return translations.text(language, "vocabulary." + list + "." + code);
    }
}
