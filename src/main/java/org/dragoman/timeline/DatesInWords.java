package org.dragoman.timeline;

import org.dragoman.i18n.EventDateText;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;

/** The dates that windows have told lately: a busy register has many events of each, and windows draw them again and again. */
final class DatesInWords {

    /** Some 500 bytes each. */
    private static final int MOST = 20_000;

    private final EventDateText texts;
    private final FoundOnce<Asked, DateInWords> known = new FoundOnce<>(MOST);

    private record Asked(EventDate date, Language language) {}

    DatesInWords(EventDateText texts) {
        this.texts = texts;
    }

    DateInWords of(EventDate date, Language language) {
        return known.of(new Asked(date, language), this::told);
    }

    private DateInWords told(Asked asked) {
        EventDate date = asked.date;
        return new DateInWords(
                date,
                date.toString(),
                texts.shortText(date, asked.language),
                texts.text(date, asked.language),
                date.earliestStart(),
                date.latestStart(),
                date.earliestEnd(),
                date.latestEnd(),
                PossibleDays.all(date));
    }
}
