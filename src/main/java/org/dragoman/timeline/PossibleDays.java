package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.kernel.EventDate;

/**
 * The days an event may have happened on, where weights and places on a scale need them bounded: an open side reaches
 * {@value #OPEN_REACH} days beyond the side that is known.
 */
final class PossibleDays {

    static final int OPEN_REACH = 90;

    private PossibleDays() {}

    /** Each alternative of a date on its own. */
    static List<DayRange> each(EventDate date) {
        if (date.form() == EventDate.Form.ALTERNATIVES) {
            return date.periods().stream()
                    .map(Objects::requireNonNull)
                    .map(period -> new DayRange(period.first(), period.last()))
                    .toList();
        }
        return List.of(all(date));
    }

    static DayRange all(EventDate date) {
        LocalDate first = date.earliestStart();
        LocalDate last = date.latestEnd();
        LocalDate from = first == null ? Objects.requireNonNull(last).minusDays(OPEN_REACH) : first;
        LocalDate to = last == null ? from.plusDays(OPEN_REACH) : last;
        return new DayRange(from, to);
    }
}
