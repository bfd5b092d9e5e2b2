package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** What a sequence of date words means; the names are those of the table of rules. */
enum DateMeaning {
    DAY(CalendarDates::day),
    RANGE(CalendarDates::range),
    EITHER(CalendarDates::either),
    MONTH_DAY(CalendarDates::dayOfRelativeMonth),
    DAY_OF_MONTH(CalendarDates::dayOfThisMonth),
    MONTH(CalendarDates::month),
    MONTHS(CalendarDates::months),
    YEAR(CalendarDates::year),
    QUARTER(PeriodDates::quarter),
    SEASON(PeriodDates::season),
    PART(PeriodDates::part),
    BY(PeriodDates::by),
    UNIT(PeriodDates::unit),
    UNITS(PeriodDates::units),
    AGO((captures, anchor) -> PeriodDates.shifted(captures, anchor, -1)),
    AHEAD((captures, anchor) -> PeriodDates.shifted(captures, anchor, 1)),
    WEEKDAY(WeekdayDates::weekday),
    WEEKDAYS(WeekdayDates::weekdays),
    WEEKDAY_OF_WEEK(WeekdayDates::ofRelativeWeek),
    WEEKDAYS_AHEAD((captures, anchor) -> WeekdayDates.counted(captures, anchor, 1)),
    WEEKDAYS_BACK((captures, anchor) -> WeekdayDates.counted(captures, anchor, -1)),
    NTH(WeekdayDates::nth),
    NTH_LAST(WeekdayDates::nthLast),
    NTH_NUMBERED(WeekdayDates::nthOfNumberedMonth),
    WEEK_OF(WeekdayDates::weekOf),
    RELATIVE_DAY((captures, anchor) -> EventDate.ofDay(anchor.reference().plusDays(captures.number("t")))),
    SAME_DAY(DateMeaning::sameDay),
    HIJRI(CalendarDates::hijri),
    HOLIDAY(CalendarDates::holiday),
    HOLIDAY_MONTH(CalendarDates::hijriMonth),
    NUMERIC_MONTH_FIRST(CalendarDates::numericDay),
    NUMERIC_DAY_FIRST(CalendarDates::numericDay),
    NUMERIC_RANGE(CalendarDates::numericRange),
    NUMERIC_MONTH(CalendarDates::numericMonth),
    NUMBERED_MONTH(CalendarDates::numericMonth),
    NUMBERED_MONTH_DAY(CalendarDates::numericDay);

    private final BiFunction<Captures, DateAnchor, @Nullable EventDate> resolution;

    DateMeaning(BiFunction<Captures, DateAnchor, @Nullable EventDate> resolution) {
        this.resolution = resolution;
    }

    /**
     * The date, or {@code null} where the words settle none.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    @Nullable
    EventDate resolve(Captures captures, DateAnchor anchor) {
        return resolution.apply(captures, anchor);
    }

    private static @Nullable EventDate sameDay(Captures captures, DateAnchor anchor) {
        LocalDate previous = anchor.previous();
        return previous == null ? null : EventDate.ofDay(previous.plusDays(captures.number("v")));
    }
}
