package org.dragoman.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.EventDate;

/** Dates by weekdays, and by the first, second or last day or week of a month. */
final class WeekdayDates {

    private WeekdayDates() {}

    static EventDate weekday(Captures captures, DateAnchor anchor) {
        int weekday = captures.number("w");
        return EventDate.ofDay(
                captures.has("r") ? anchor.weekday(weekday, captures.number("r")) : anchor.weekday(weekday));
    }

    /** From one weekday to another; two that do not follow one another and are joined by "and" or "or" are one of both. */
    static EventDate weekdays(Captures captures, DateAnchor anchor) {
        LocalDate first = anchor.weekday(captures.number("w"));
        LocalDate last = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(captures.number("w2"))));
        if (captures.has("j") || (captures.has("n") && !first.plusDays(1).equals(last))) {
            return new EventDate(
                    EventDate.Form.ALTERNATIVES,
                    List.of(CalendarPeriod.of(first), CalendarPeriod.of(last)),
                    false,
                    false,
                    false);
        }
        return EventDate.lasting(first, last);
    }

    static EventDate ofRelativeWeek(Captures captures, DateAnchor anchor) {
        LocalDate monday = anchor.monday().plusWeeks(captures.number("r"));
        return EventDate.ofDay(monday.plusDays(captures.number("w") - 1L));
    }

    /** The so-manieth weekday from the reference; "three Fridays from now" counts from what "next Friday" means. */
    static EventDate counted(Captures captures, DateAnchor anchor, int direction) {
        DayOfWeek weekday = DayOfWeek.of(captures.number("w"));
        long further = captures.number("n") - 1L;
        if (direction < 0) {
            return EventDate.ofDay(
                    anchor.reference().with(TemporalAdjusters.previous(weekday)).minusWeeks(further));
        }
        LocalDate nextWeek = anchor.reference().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        return EventDate.ofDay(
                nextWeek.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(further));
    }

    /** The third Tuesday after, or before, a day. */
    static EventDate nthAfter(Captures captures, DateAnchor anchor) {
        DayOfWeek weekday = DayOfWeek.of(captures.number("w"));
        long further = captures.number("o") - 1L;
        LocalDate base = OffsetDates.base(captures, anchor);
        return EventDate.ofDay(
                OffsetDates.direction(captures) > 0
                        ? base.with(TemporalAdjusters.next(weekday)).plusWeeks(further)
                        : base.with(TemporalAdjusters.previous(weekday)).minusWeeks(further));
    }

    /** The weekday nearest to a day, or the second nearest and so on. */
    static EventDate nearest(Captures captures, DateAnchor anchor) {
        DayOfWeek weekday = DayOfWeek.of(captures.number("w"));
        LocalDate base = OffsetDates.base(captures, anchor);
        LocalDate after = base.with(TemporalAdjusters.nextOrSame(weekday));
        boolean laterFirst = after.toEpochDay() - base.toEpochDay() <= 3;
        int rank = captures.number("o", 1);
        boolean later = laterFirst == (rank % 2 == 1);
        int weeks = (rank - (laterFirst ? 1 : 2) + 1) / 2;
        return EventDate.ofDay(
                later ? after.plusWeeks((rank - (laterFirst ? 1 : 2)) / 2) : after.minusWeeks(Math.max(1, weeks)));
    }

    /** «الثلاثاء الثالث من أيلول»: Tuesday the third where that is a Tuesday, else the third Tuesday. */
    static EventDate nthWeekday(Captures captures, DateAnchor anchor) {
        boolean numbered = captures.has("o") && !captures.text("o").isEmpty();
        if (numbered) {
            LocalDate day = LocalDate.of(
                    captures.number("y", anchor.yearOf(captures.number("m"), captures.number("o"))),
                    captures.number("m"),
                    captures.number("o"));
            if (day.getDayOfWeek().getValue() == captures.number("w")) {
                return EventDate.ofDay(day);
            }
        }
        return nth(captures, anchor);
    }

    /** The first, second or last weekday or week of a month. */
    static EventDate nth(Captures captures, DateAnchor anchor) {
        return nth(captures, monthOf(captures, anchor));
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

    /** The week of a day; a Sunday names the week that it opens in America. */
    static EventDate weekOf(Captures captures, DateAnchor anchor) {
        int month = captures.number("m");
        int number = captures.number("d");
        LocalDate day = LocalDate.of(captures.number("y", anchor.yearOf(month, number)), month, number);
        LocalDate inWeek = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
        return week(inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    private static EventDate week(LocalDate monday) {
        return EventDate.within(monday, monday.plusDays(6));
    }
}
