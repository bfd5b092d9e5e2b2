package org.dragoman.article.ui;

import java.util.List;
import org.dragoman.article.Reliability;
import org.dragoman.article.SourceData;
import org.dragoman.i18n.CountryNames;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.shell.FieldLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the fields of a source. */
@Component
class SourceText {

    private final Translations translations;
    private final Vocabulary vocabulary;

    SourceText(Translations translations, Vocabulary vocabulary) {
        this.translations = translations;
        this.vocabulary = vocabulary;
    }

    /** Every field in words, in one order; what is unknown reads as a dash. */
    List<FieldLine> lines(SourceData data) {
        Language reader = UiLanguage.current();
        Language language = data.language();
        String country = data.country();
        return List.of(
                line("article.source.name", data.name()),
                line("article.source.kind", kind(data)),
                line("article.source.country", country == null ? null : CountryNames.name(country, reader)),
                line("article.source.language", language == null ? null : vocabulary.language(language, reader)),
                line("article.source.home-page", data.homePage()),
                line("article.source.reliability", reliability(data.reliability())));
    }

    private FieldLine line(String key, @Nullable String value) {
        return new FieldLine(translations.text(UiLanguage.current(), key), value == null ? "–" : value);
    }

    String kind(SourceData data) {
        return vocabulary.label("source-kind", data.kind().code(), UiLanguage.current());
    }

    /** "B: usually reliable". */
    String reliability(Reliability reliability) {
        return translations.text(
                UiLanguage.current(),
                "article.source.reliability.letter",
                reliability.name(),
                vocabulary.label("reliability", reliability.code(), UiLanguage.current()));
    }
}
