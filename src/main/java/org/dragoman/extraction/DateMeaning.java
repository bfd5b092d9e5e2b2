package org.dragoman.extraction;

import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** What a sequence of date words means; the names are those of the table of rules. */
enum DateMeaning {
    DAY,
    BASIC_DAY,
    RANGE,
    EITHER,
    DAYS,
    MONTH_DAY,
    DAY_OF_MONTH,
    MONTH,
    MONTHS,
    MONTH_OF_YEAR,
    YEAR,
    YEARS,
    DECADE,
    QUARTER,
    SEASON,
    PART,
    BY,
    UNIT,
    UNITS,
    UPCOMING,
    SAME_UNIT,
    AGO,
    AHEAD,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_OF_WEEK,
    WEEKDAYS_AHEAD,
    WEEKDAYS_BACK,
    NTH,
    NTH_WEEKDAY,
    NTH_AFTER,
    NEAREST,
    NTH_LAST,
    WEEK_OF,
    RELATIVE_DAY,
    SAME_DAY,
    NEXT_DAY,
    VISIT_DAY,
    OFFSET,
    DURATION,
    HIJRI,
    FEAST,
    HIJRI_MONTH,
    NUMERIC_MONTH_FIRST,
    NUMERIC_DAY_FIRST,
    NUMERIC_RANGE,
    NUMERIC_MONTH;

    /**
     * The date, or {@code null} where the words settle none.
     *
     * @throws java.time.DateTimeException if there is no such day
     */
    @Nullable
    EventDate resolve(Captures captures, DateAnchor anchor) {
        return switch (this) {
            case DAY -> CalendarDates.day(captures, anchor);
            case BASIC_DAY -> CalendarDates.basicDay(captures, anchor);
            case RANGE -> CalendarDates.range(captures, anchor);
            case EITHER -> CalendarDates.either(captures, anchor);
            case DAYS -> CalendarDates.days(captures, anchor);
            case MONTH_DAY -> CalendarDates.dayOfRelativeMonth(captures, anchor);
            case DAY_OF_MONTH -> CalendarDates.dayOfThisMonth(captures, anchor);
            case MONTH -> CalendarDates.month(captures, anchor);
            case MONTHS -> CalendarDates.months(captures, anchor);
            case MONTH_OF_YEAR -> CalendarDates.monthOfYear(captures, anchor);
            case YEAR -> CalendarDates.year(captures, anchor);
            case YEARS -> CalendarDates.years(captures, anchor);
            case DECADE -> PeriodDates.decade(captures, anchor);
            case QUARTER -> PeriodDates.quarter(captures, anchor);
            case SEASON -> PeriodDates.season(captures, anchor);
            case PART -> PartDates.part(captures, anchor);
            case BY -> PartDates.by(captures, anchor);
            case UNIT -> PeriodDates.unit(captures, anchor);
            case UNITS -> PeriodDates.units(captures, anchor);
            case UPCOMING -> PeriodDates.upcoming(captures, anchor);
            case SAME_UNIT -> PeriodDates.sameUnit(captures, anchor);
            case AGO -> PeriodDates.shifted(captures, anchor, -1);
            case AHEAD -> PeriodDates.shifted(captures, anchor, 1);
            case WEEKDAY -> WeekdayDates.weekday(captures, anchor);
            case WEEKDAYS -> WeekdayDates.weekdays(captures, anchor);
            case WEEKDAY_OF_WEEK -> WeekdayDates.ofRelativeWeek(captures, anchor);
            case WEEKDAYS_AHEAD -> WeekdayDates.counted(captures, anchor, 1);
            case WEEKDAYS_BACK -> WeekdayDates.counted(captures, anchor, -1);
            case NTH -> WeekdayDates.nth(captures, anchor);
            case NTH_WEEKDAY -> WeekdayDates.nthWeekday(captures, anchor);
            case NTH_AFTER -> WeekdayDates.nthAfter(captures, anchor);
            case NEAREST -> WeekdayDates.nearest(captures, anchor);
            case NTH_LAST -> WeekdayDates.nthLast(captures, anchor);
            case WEEK_OF -> WeekdayDates.weekOf(captures, anchor);
            case RELATIVE_DAY -> EventDate.ofDay(anchor.reference().plusDays(captures.number("t")));
            case SAME_DAY -> OffsetDates.sameDay(captures, anchor);
            case NEXT_DAY -> EventDate.ofDay(anchor.reference().plusDays(captures.number("v")));
            case VISIT_DAY -> OffsetDates.visitDay(captures, anchor);
            case OFFSET -> OffsetDates.offset(captures, anchor);
            case DURATION -> OffsetDates.duration(captures, anchor);
            case HIJRI -> HijriDates.day(captures, anchor);
            case FEAST -> FeastDates.find(captures, anchor).date();
            case HIJRI_MONTH -> HijriDates.month(captures, anchor);
            case NUMERIC_MONTH_FIRST -> CalendarDates.numericDay(captures, anchor);
            case NUMERIC_DAY_FIRST -> CalendarDates.numericDay(captures, anchor);
            case NUMERIC_RANGE -> CalendarDates.numericRange(captures, anchor);
            case NUMERIC_MONTH -> CalendarDates.numericMonth(captures, anchor);
        };
    }
}
