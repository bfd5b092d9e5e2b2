package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fits one screen; {@code docs/timeline-api.md} explains every part.
 *
 * @param revision sequence number of the last change of the register that it reflects
 * @param building how much of the register the index holds, 0 to 1, while it is built; {@code null} once it is whole
 * @param total events of the filter that touch the window
 * @param matching events of the filter at any time, dated or not
 * @param undated events of the filter without a date
 * @param extent from the first to the last day of all that matches; the window itself where nothing does
 * @param binCount slices that the window is cut into
 */
public record TimelineWindow(
        long revision,
        LocalDate from,
        LocalDate to,
        LocalDate today,
        @Nullable Double building,
        int total,
        int matching,
        int undated,
        DayRange extent,
        int binCount,
        List<TimelineLane> lanes,
        Overview overview,
        List<TimelineItem> items,
        Facets facets) {

    /** Weights of all events of the filter in slices of equal length. */
    public record Overview(LocalDate from, LocalDate to, List<Double> bins) {}
}
