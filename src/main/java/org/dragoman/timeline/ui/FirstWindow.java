package org.dragoman.timeline.ui;

import java.time.LocalDate;
import org.dragoman.timeline.DayRange;
import org.dragoman.timeline.TimelineService;

/** The days that a reader sees who asks for none. */
final class FirstWindow {

    private static final int PAST_MONTHS = 26;
    private static final int MONTHS_AHEAD = 3;
    private static final int MARGIN_DAYS = 20;

    private FirstWindow() {}

    /** Two years and some weeks up to a season ahead of today, or less where the register begins later; else all of it. */
    static DayRange of(TimelineService timeline) {
        LocalDate today = timeline.today();
        DayRange around = new DayRange(today.minusMonths(PAST_MONTHS), today.plusMonths(MONTHS_AHEAD));
        return timeline.extent().map(extent -> within(extent, around)).orElse(around);
    }

    private static DayRange within(DayRange extent, DayRange around) {
        LocalDate first = extent.from().minusDays(MARGIN_DAYS);
        boolean apart = extent.to().isBefore(around.from()) || extent.from().isAfter(around.to());
        if (apart) {
            return new DayRange(first, extent.to().plusDays(MARGIN_DAYS));
        }
        LocalDate from = first.isAfter(around.from()) ? first : around.from();
        return from.isBefore(around.to().minusMonths(MONTHS_AHEAD + 2))
                ? new DayRange(from, around.to())
                : new DayRange(around.to().minusMonths(MONTHS_AHEAD + 2), around.to());
    }
}
