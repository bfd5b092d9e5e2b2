package org.dragoman.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds an office of a state for a time, as the name book knows it.
 *
 * @param person code of the person
 * @param name canonical English name, else the first that is known
 * @param country the state (ISO 3166 alpha-2)
 * @param level protocol level of the office, 1 (head of state) to 9
 * @param from first day; {@code null} where unknown
 * @param to last day; {@code null} while the office is held, or where unknown
 */
public record HeldOffice(
        String person,
        String name,
        String country,
        int level,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** False only if the office is certainly not held on any day from the first to the last; {@code null} for no bound. */
    public boolean mayCover(@Nullable LocalDate first, @Nullable LocalDate last) {
        return (from == null || last == null || !from.isAfter(last))
                && (to == null || first == null || !to.isBefore(first));
    }
}
