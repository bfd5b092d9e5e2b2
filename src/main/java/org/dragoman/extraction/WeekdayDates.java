package org.dragoman.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.kernel.EventDate;

/** Dates by weekdays, and by the first, second or last day or week of a month. */
final class WeekdayDates {

    private WeekdayDates() {}

    static EventDate weekday(Captures captures, DateAnchor anchor) {
        int weekday = captures.number("w");
        return EventDate.ofDay(
                captures.has("r") ? anchor.weekday(weekday, captures.number("r")) : anchor.weekday(weekday));
    }

    static EventDate weekdays(Captures captures, DateAnchor anchor) {
        LocalDate first = anchor.weekday(captures.number("w"));
        LocalDate last = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(captures.number("w2"))));
        return EventDate.lasting(first, last);
    }

    static EventDate ofRelativeWeek(Captures captures, DateAnchor anchor) {
        LocalDate monday = anchor.monday().plusWeeks(captures.number("r"));
        return EventDate.ofDay(monday.plusDays(captures.number("w") - 1L));
    }

    static EventDate counted(Captures captures, DateAnchor anchor, int direction) {
        DayOfWeek weekday = DayOfWeek.of(captures.number("w"));
        long further = captures.number("n") - 1L;
        return EventDate.ofDay(
                direction > 0
                        ? anchor.reference()
                                .with(TemporalAdjusters.next(weekday))
                                .plusWeeks(further)
                        : anchor.reference()
                                .with(TemporalAdjusters.previous(weekday))
                                .minusWeeks(further));
    }

    /** The first, second or last weekday or week of a month. */
    static EventDate nth(Captures captures, DateAnchor anchor) {
        return nth(captures, monthOf(captures, anchor));
    }

    static EventDate nthOfNumberedMonth(Captures captures, DateAnchor anchor) {
        int month = captures.number("mn");
        return nth(captures, captures.has("y") ? YearMonth.of(captures.number("y"), month) : anchor.monthOf(month));
    }

    private static EventDate nth(Captures captures, YearMonth month) {
        boolean last = captures.has("l") || captures.text("o").isEmpty();
        if (captures.has("w")) {
            DayOfWeek weekday = DayOfWeek.of(captures.number("w"));
            return EventDate.ofDay(month.atDay(1)
                    .with(
                            last
                                    ? TemporalAdjusters.lastInMonth(weekday)
                                    : TemporalAdjusters.dayOfWeekInMonth(captures.number("o"), weekday)));
        }
        if (captures.letter("u") != 'w') {
            return EventDate.ofDay(last ? month.atEndOfMonth() : month.atDay(captures.number("o")));
        }
        LocalDate monday = last
                ? month.atEndOfMonth().minusDays(6).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : month.atDay(1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(captures.number("o") - 1L);
        return week(monday);
    }

    private static YearMonth monthOf(Captures captures, DateAnchor anchor) {
        if (!captures.has("m")) {
            return YearMonth.from(anchor.reference()).plusMonths(captures.number("r", 0));
        }
        int month = captures.number("m");
        if (captures.has("y")) {
            return YearMonth.of(captures.number("y"), month);
        }
        return captures.has("r")
                ? YearMonth.of(anchor.reference().getYear() + captures.number("r"), month)
                : anchor.monthOf(month);
    }

    /** The fifth last day of May, the third last week of a year. */
    static EventDate nthLast(Captures captures, DateAnchor anchor) {
        LocalDate end = captures.has("m")
                ? monthOf(captures, anchor).atEndOfMonth()
                : LocalDate.of(captures.number("y", anchor.reference().getYear()), 12, 31);
        long back = captures.number("o") - 1L;
        if (captures.letter("u") != 'w') {
            return EventDate.ofDay(end.minusDays(back));
        }
        LocalDate monday = end.plusDays(1).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
        LocalDate lastWhole = monday.plusDays(6).isAfter(end) ? monday.minusWeeks(1) : monday;
        return week(lastWhole.minusWeeks(back));
    }

    static EventDate weekOf(Captures captures, DateAnchor anchor) {
        int month = captures.number("m");
        int day = captures.number("d");
        int year = captures.number("y", anchor.yearOf(month, day));
        return week(LocalDate.of(year, month, day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static EventDate week(LocalDate monday) {
        return EventDate.within(monday, monday.plusDays(6));
    }
}
