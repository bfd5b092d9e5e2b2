package org.dragoman.actor;

import java.time.LocalDate;
import org.dragoman.kernel.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody holds an office for a time.
 *
 * @param from first day; {@code null} where unknown
 * @param to last day; {@code null} while the office is held, or where unknown
 */
public record Tenure(
        OfficeId office, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** False only if the day is certainly before or after. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
