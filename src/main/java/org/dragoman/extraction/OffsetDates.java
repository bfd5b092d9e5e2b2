package org.dragoman.extraction;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Dates counted from another date that the text tells: "three days after Easter", "the second day of the visit". */
final class OffsetDates {

    private OffsetDates() {}

    static EventDate offset(Captures captures, DateAnchor anchor) {
        LocalDate base = base(captures, anchor);
        boolean ofLast = captures.letter("u") == 'y' && !captures.has("y") && base.isAfter(anchor.reference());
        return EventDate.ofDay(PeriodDates.moved(captures, ofLast ? base.minusYears(1) : base, direction(captures)));
    }

    /** So many units from their first day on: three days from the fifth are the fifth, sixth and seventh. */
    static EventDate duration(Captures captures, DateAnchor anchor) {
        LocalDate first = base(captures, anchor);
        return EventDate.lasting(first, PeriodDates.moved(captures, first, 1).minusDays(1));
    }

    /** 1 for "after", -1 for "before". */
    static int direction(Captures captures) {
        return captures.has("a") || captures.text("x").equals("-1") ? -1 : 1;
    }

    /** The feast or the day of a month that an expression counts from. */
    static LocalDate base(Captures captures, DateAnchor anchor) {
        if (captures.has("h")) {
            FeastDates.Days feast = FeastDates.find(captures, anchor);
            return direction(captures) > 0 ? feast.last() : feast.first();
        }
        int month = captures.number("m");
        int day = captures.number("d");
        return LocalDate.of(captures.number("y", anchor.yearOf(month, day)), month, day);
    }

    static @Nullable EventDate sameDay(Captures captures, DateAnchor anchor) {
        LocalDate previous = anchor.previousDay();
        return previous == null ? null : EventDate.ofDay(previous.plusDays(captures.number("v")));
    }

    /** The second day of a visit whose first or whole time the text told before; the last one only of a whole time. */
    static @Nullable EventDate visitDay(Captures captures, DateAnchor anchor) {
        EventDate visit = anchor.previous();
        if (visit == null) {
            return null;
        }
        LocalDate first = visit.earliestStart();
        LocalDate last = visit.latestEnd();
        if (first == null || last == null || (!captures.has("o") && first.equals(last))) {
            return null;
        }
        LocalDate day = captures.has("o") ? first.plusDays(captures.number("o") - 1L) : last;
        return first.isBefore(last) && day.isAfter(last) ? null : EventDate.ofDay(day);
    }
}
