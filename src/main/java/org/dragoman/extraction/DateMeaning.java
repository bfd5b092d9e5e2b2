package org.dragoman.extraction;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** What a sequence of date words means; the names are those of the table of rules. */
enum DateMeaning {
    DAY,
    RANGE,
    EITHER,
    MONTH_DAY,
    DAY_OF_MONTH,
    MONTH,
    MONTHS,
    YEAR,
    QUARTER,
    SEASON,
    PART,
    BY,
    UNIT,
    UNITS,
    AGO,
    AHEAD,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_OF_WEEK,
    WEEKDAYS_AHEAD,
    WEEKDAYS_BACK,
    NTH,
    NTH_LAST,
    NTH_NUMBERED,
    WEEK_OF,
    RELATIVE_DAY,
    SAME_DAY,
    HIJRI,
    HOLIDAY,
    HOLIDAY_MONTH,
    NUMERIC_MONTH_FIRST,
    NUMERIC_DAY_FIRST,
    NUMERIC_RANGE,
    NUMERIC_MONTH,
    NUMBERED_MONTH,
    NUMBERED_MONTH_DAY;

    /**
     * The date, or {@code null} where the words settle none.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    @Nullable
    EventDate resolve(Captures captures, DateAnchor anchor) {
        return switch (this) {
            case DAY -> CalendarDates.day(captures, anchor);
            case RANGE -> CalendarDates.range(captures, anchor);
            case EITHER -> CalendarDates.either(captures, anchor);
            case MONTH_DAY -> CalendarDates.dayOfRelativeMonth(captures, anchor);
            case DAY_OF_MONTH -> CalendarDates.dayOfThisMonth(captures, anchor);
            case MONTH -> CalendarDates.month(captures, anchor);
            case MONTHS -> CalendarDates.months(captures, anchor);
            case YEAR -> CalendarDates.year(captures, anchor);
            case QUARTER -> PeriodDates.quarter(captures, anchor);
            case SEASON -> PeriodDates.season(captures, anchor);
            case PART -> PeriodDates.part(captures, anchor);
            case BY -> PeriodDates.by(captures, anchor);
            case UNIT -> PeriodDates.unit(captures, anchor);
            case UNITS -> PeriodDates.units(captures, anchor);
            case AGO -> PeriodDates.shifted(captures, anchor, -1);
            case AHEAD -> PeriodDates.shifted(captures, anchor, 1);
            case WEEKDAY -> WeekdayDates.weekday(captures, anchor);
            case WEEKDAYS -> WeekdayDates.weekdays(captures, anchor);
            case WEEKDAY_OF_WEEK -> WeekdayDates.ofRelativeWeek(captures, anchor);
            case WEEKDAYS_AHEAD -> WeekdayDates.counted(captures, anchor, 1);
            case WEEKDAYS_BACK -> WeekdayDates.counted(captures, anchor, -1);
            case NTH -> WeekdayDates.nth(captures, anchor);
            case NTH_LAST -> WeekdayDates.nthLast(captures, anchor);
            case NTH_NUMBERED -> WeekdayDates.nthOfNumberedMonth(captures, anchor);
            case WEEK_OF -> WeekdayDates.weekOf(captures, anchor);
            case RELATIVE_DAY -> EventDate.ofDay(anchor.reference().plusDays(captures.number("t")));
            case SAME_DAY -> sameDay(captures, anchor);
            case HIJRI -> CalendarDates.hijri(captures, anchor);
            case HOLIDAY -> CalendarDates.holiday(captures, anchor);
            case HOLIDAY_MONTH -> CalendarDates.hijriMonth(captures, anchor);
            case NUMERIC_MONTH_FIRST -> CalendarDates.numericDay(captures, anchor);
            case NUMERIC_DAY_FIRST -> CalendarDates.numericDay(captures, anchor);
            case NUMERIC_RANGE -> CalendarDates.numericRange(captures, anchor);
            case NUMERIC_MONTH -> CalendarDates.numericMonth(captures, anchor);
            case NUMBERED_MONTH -> CalendarDates.numericMonth(captures, anchor);
            case NUMBERED_MONTH_DAY -> CalendarDates.numericDay(captures, anchor);
        };
    }

    private static @Nullable EventDate sameDay(Captures captures, DateAnchor anchor) {
        LocalDate previous = anchor.previous();
        return previous == null ? null : EventDate.ofDay(previous.plusDays(captures.number("v")));
    }
}
