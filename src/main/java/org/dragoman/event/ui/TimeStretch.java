package org.dragoman.event.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** The days from the first to the last, and where dates lie among them. */
record TimeStretch(LocalDate first, LocalDate last) {

    private static final int SHORTEST_MARGIN = 10;
    private static final int LONGEST_MARGIN = 366;

    /** A date with as much time before and after it as it takes; nothing for no date, or one that is open on both sides. */
    static @Nullable TimeStretch around(@Nullable EventDate date) {
        LocalDate start = date == null ? null : date.earliestStart();
        LocalDate end = date == null ? null : date.latestEnd();
        LocalDate known = start == null ? end : start;
        if (known == null) {
            return null;
        }
        LocalDate from = Objects.requireNonNullElse(start, known);
        LocalDate until = Objects.requireNonNullElse(end, known);
        long margin = Math.clamp(ChronoUnit.DAYS.between(from, until), SHORTEST_MARGIN, LONGEST_MARGIN);
        return new TimeStretch(from.minusDays(margin), until.plusDays(margin));
    }

    /** Where the date begins: 0 at the beginning of the stretch, 1 at its end. */
    double from(EventDate date) {
        LocalDate start = date.earliestStart();
        return start == null ? 0 : share(start);
    }

    /** Where the date ends. */
    double until(EventDate date) {
        LocalDate end = date.latestEnd();
        return end == null ? 1 : share(end.plusDays(1));
    }

    private double share(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last.plusDays(1));
        return Math.clamp(ChronoUnit.DAYS.between(first, day) / days, 0, 1);
    }
}
