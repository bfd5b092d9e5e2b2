package org.dragoman.review.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.event.DateWords;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a date as an editor writes it: EDTF, or words in the page's language or any other. */
@Component
class DateInput {

    private final ObjectProvider<DateWords> words;

    DateInput(ObjectProvider<DateWords> words) {
        this.words = words;
    }

    /** The date of the text, or nothing where it cannot be read; relative words count from the day of publication. */
    Optional<EventDate> read(String typed, LocalDate publishedOn) {
        DateWords reader = words.getIfAvailable();
        return EventDate.tryParse(typed)
                .or(() -> reader == null
                        ? Optional.empty()
                        : Stream.concat(Stream.of(UiLanguage.current()), Stream.of(Language.values()))
                                .distinct()
                                .flatMap(language -> reader.read(typed, language, publishedOn).stream())
                                .findFirst());
    }
}
