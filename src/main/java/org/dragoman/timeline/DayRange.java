package org.dragoman.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From the first to the last day, both included. */
public record DayRange(LocalDate from, LocalDate to) {

    /** @throws IllegalArgumentException if the last day lies before the first */
    public DayRange {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The end lies before the start: " + from + " to " + to);
        }
    }

    /** From one day to another, both counted from 1970. */
    static DayRange ofDays(long from, long to) {
        return new DayRange(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
