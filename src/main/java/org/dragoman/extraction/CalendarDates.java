package org.dragoman.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;

/** Dates by days, months and years of a calendar. */
final class CalendarDates {

    /** Two-digit years up to this belong to the current century. */
    private static final int LAST_OF_THIS_CENTURY = 50;

    private CalendarDates() {}

    static EventDate day(Captures captures, DateAnchor anchor) {
        int month = captures.number("m");
        int day = captures.number("d");
        return EventDate.ofDay(LocalDate.of(year(captures, "y", month, day, anchor), month, day));
    }

    private static int year(Captures captures, String name, int month, int day, DateAnchor anchor) {
        if (captures.has(name)) {
            return fullYear(captures.text(name));
        }
        if (captures.has("r")) {
            YearMonth directed = anchor.monthOf(month, captures.number("r"));
            boolean otherYear = captures.number("r") > 0
                    && directed.getYear() > anchor.reference().getYear()
                    && YearMonth.from(anchor.reference()).getMonthValue() == month
                    && day > anchor.reference().getDayOfMonth();
            boolean thisMonth = captures.number("r") < 0
                    && anchor.reference().getMonthValue() == month
                    && day < anchor.reference().getDayOfMonth();
            return otherYear || thisMonth ? anchor.reference().getYear() : directed.getYear();
        }
        return captures.has("w") ? anchor.yearOf(month, day, captures.number("w")) : anchor.yearOf(month, day);
    }

    static int fullYear(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    static EventDate range(Captures captures, DateAnchor anchor) {
        int lastMonth = captures.number(captures.has("m2") ? "m2" : "m");
        int lastDay = captures.number("d2");
        String yearName = captures.has("y2") ? "y2" : "y";
        LocalDate last = LocalDate.of(year(captures, yearName, lastMonth, lastDay, anchor), lastMonth, lastDay);
        int firstYear = captures.has("y") ? fullYear(captures.text("y")) : last.getYear();
        LocalDate first = LocalDate.of(firstYear, captures.number("m"), captures.number("d"));
        return EventDate.lasting(first.isAfter(last) ? first.minusYears(1) : first, last);
    }

    static EventDate either(Captures captures, DateAnchor anchor) {
        EventDate range = range(captures, anchor);
        return range.periods().size() == 1 ? range : alternatives(range);
    }

    static EventDate dayOfRelativeMonth(Captures captures, DateAnchor anchor) {
        YearMonth month = YearMonth.from(anchor.reference()).plusMonths(captures.number("r"));
        return EventDate.ofDay(month.atDay(captures.number("d")));
    }

    /** A day number alone: the next one by default, the last one where the text tells the past. */
    static EventDate dayOfThisMonth(Captures captures, DateAnchor anchor) {
        int day = captures.number("d");
        YearMonth month = YearMonth.from(anchor.reference());
        for (int step = 0; step < 12; step++) {
            YearMonth candidate = anchor.tense() == Tense.PAST ? month.minusMonths(step) : month.plusMonths(step);
            boolean exists = candidate.isValidDay(day);
            if (exists && fits(candidate.atDay(day), captures, anchor)) {
                return EventDate.ofDay(candidate.atDay(day));
            }
        }
        return EventDate.ofDay(month.atDay(day));
    }

    private static boolean fits(LocalDate day, Captures captures, DateAnchor anchor) {
        boolean direction =
                anchor.tense() == Tense.PAST ? !day.isAfter(anchor.reference()) : !day.isBefore(anchor.reference());
        return direction && (!captures.has("w") || day.getDayOfWeek().getValue() == captures.number("w"));
    }

    static EventDate month(Captures captures, DateAnchor anchor) {
        int month = captures.number("m");
        if (captures.has("y")) {
            return EventDate.ofMonth(YearMonth.of(captures.number("y"), month));
        }
        return EventDate.ofMonth(
                captures.has("r") ? anchor.monthOf(month, captures.number("r")) : anchor.monthOf(month));
    }

    /** From some day of the first month to some day of the last. */
    static EventDate months(Captures captures, DateAnchor anchor) {
        int from = captures.number("m");
        int to = captures.number("m2");
        YearMonth first;
        if (captures.has("y")) {
            first = YearMonth.of(captures.number("y"), from);
        } else if (captures.has("r")) {
            first = anchor.monthOf(from, captures.number("r"));
        } else {
            first = anchor.monthOf(from);
        }
        YearMonth last = captures.has("y2")
                ? YearMonth.of(captures.number("y2"), to)
                : first.withMonth(to).plusYears(to < from ? 1 : 0);
        return EventDate.within(first.atDay(1), last.atEndOfMonth());
    }

    /** A month of a year so many years before or after the reference. */
    static EventDate monthOfYear(Captures captures, DateAnchor anchor) {
        int years = captures.number("n", 1);
        int shift = captures.has("a") ? -years : years;
        return EventDate.ofMonth(YearMonth.of(anchor.reference().getYear() + shift, captures.number("m")));
    }

    static EventDate year(Captures captures, DateAnchor anchor) {
        int year = captures.number("y");
        return anchor.language() == Language.AR && HijriDates.isYear(year)
                ? HijriDates.year(year)
                : EventDate.ofYear(year);
    }

    /** From some day of the first year to some day of the last; the last may be written with two digits. */
    static EventDate years(Captures captures, DateAnchor anchor) {
        return EventDate.lasting(
                CalendarPeriod.ofYear(captures.number("y")), CalendarPeriod.ofYear(captures.number("y2")));
    }

    static EventDate basicDay(Captures captures, DateAnchor anchor) {
        return EventDate.ofDay(LocalDate.parse(captures.text("g"), DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** Days named one by one: together where one follows the other, else one of them. */
    static EventDate days(Captures captures, DateAnchor anchor) {
        EventDate range = range(captures, anchor);
        LocalDate first = range.earliestStart();
        LocalDate last = range.latestEnd();
        boolean list = captures.has("d3") && captures.number("d2") == captures.number("d3") + 1;
        boolean pair = first != null && !captures.has("d3") && first.plusDays(1).equals(last);
        return list || pair || range.periods().size() == 1 ? range : alternatives(range);
    }

    private static EventDate alternatives(EventDate range) {
        return new EventDate(EventDate.Form.ALTERNATIVES, range.periods(), false, false, false);
    }

    static EventDate numericDay(Captures captures, DateAnchor anchor) {
        int month = captures.number("mn");
        int day = captures.number("d");
        int year = captures.has("y") ? fullYear(captures.text("y")) : anchor.yearOf(month, day);
        return EventDate.ofDay(LocalDate.of(year, month, day));
    }

    static EventDate numericRange(Captures captures, DateAnchor anchor) {
        int month = captures.number("mn");
        int lastMonth = captures.number("mn2", month);
        int day = captures.number("d2");
        int year = captures.has("y") ? fullYear(captures.text("y")) : anchor.yearOf(lastMonth, day);
        return EventDate.lasting(LocalDate.of(year, month, captures.number("d")), LocalDate.of(year, lastMonth, day));
    }

    static EventDate numericMonth(Captures captures, DateAnchor anchor) {
        int month = captures.number("mn");
        return EventDate.ofMonth(captures.has("y") ? YearMonth.of(captures.number("y"), month) : anchor.monthOf(month));
    }
}
