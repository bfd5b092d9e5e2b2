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

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    DayRange spanning(DayRange other) {
        return new DayRange(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
