package org.dragoman.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.event.DateWords;
import org.dragoman.extraction.DateReader;
import org.dragoman.extraction.DatedSpan;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.springframework.stereotype.Component;

/** Reads typed dates by the same rules as the dates of articles. */
@Component
class SpokenDates implements DateWords {

    private final DateReader reader;

    SpokenDates(DateReader reader) {
        this.reader = reader;
    }

    /** Words around the date are passed over; a number that belongs to no date makes the text doubtful. */
    @Override
    public Optional<EventDate> read(String text, Language language, LocalDate today) {
        List<DatedSpan> found = reader.read(text, language, today);
        if (found.size() != 1) {
            return Optional.empty();
        }
        DatedSpan only = found.getFirst();
        String rest = text.substring(0, only.span().start())
                + text.substring(only.span().end());
        return rest.chars().anyMatch(Character::isDigit) ? Optional.empty() : Optional.of(only.date());
    }
}
