package org.dragoman.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.dragoman.extraction.PeriodDates.Days;
import org.dragoman.kernel.EventDate;

/**
 * Parts of periods: the beginning, middle or end, a half. The beginning of a month are its first ten days, of a week its
 * first three, of a quarter or season its first month, of a year its first three months; middles and ends likewise.
 */
final class PartDates {

    /** What the table writes before a part that is of the year without saying so, as in "EOY". */
    private static final String OF_YEAR = "year";

    private PartDates() {}

    static EventDate part(Captures captures, DateAnchor anchor) {
        return partDays(captures, anchor).within();
    }

    /** By the end, or by the beginning, of a period. */
    static EventDate by(Captures captures, DateAnchor anchor) {
        Days part = partDays(captures, anchor);
        return EventDate.within(null, captures.text("p").equals("early") ? part.first() : part.last());
    }

    private static Days partDays(Captures captures, DateAnchor anchor) {
        String part = captures.text("p");
        if (captures.has("x")) {
            return partOfDecade(part, PeriodDates.decadeOf(captures));
        }
        if (captures.has("s")) {
            EventDate season = PeriodDates.season(captures, anchor);
            LocalDate first = Objects.requireNonNull(season.earliestStart());
            return thirdOf(part, YearMonth.from(first));
        }
        if (captures.has("m")) {
            return part(part, 'm', whole(captures, anchor));
        }
        if (part.startsWith(OF_YEAR)) {
            return part(part.substring(OF_YEAR.length()), 'y', PeriodDates.current('y', anchor));
        }
        return part(
                part,
                captures.has("u") ? captures.letter("u") : captures.has("y") ? 'y' : 'm',
                whole(captures, anchor));
    }

    private static Days partOfDecade(String part, Days decade) {
        LocalDate first = decade.first();
        return switch (part) {
            case "early" -> new Days(first, first.plusYears(4).minusDays(1));
            case "late" -> new Days(first.plusYears(6), decade.last());
            case "h1" -> new Days(first, first.plusYears(5).minusDays(1));
            case "h2" -> new Days(first.plusYears(5), decade.last());
            default -> new Days(first.plusYears(3), first.plusYears(7).minusDays(1));
        };
    }

    /** The beginning, middle or end of three months: the first, second or third of them, halves by the middle of it. */
    private static Days thirdOf(String part, YearMonth first) {
        return switch (part) {
            case "early" -> PeriodDates.month(first);
            case "late" -> PeriodDates.month(first.plusMonths(2));
            case "h1" -> new Days(first.atDay(1), first.plusMonths(1).atDay(15));
            case "h2" ->
                new Days(first.plusMonths(1).atDay(16), first.plusMonths(2).atEndOfMonth());
            default -> PeriodDates.month(first.plusMonths(1));
        };
    }

    private static Days whole(Captures captures, DateAnchor anchor) {
        if (captures.has("m")) {
            int month = captures.number("m");
            if (captures.has("y")) {
                return PeriodDates.month(YearMonth.of(captures.number("y"), month));
            }
            return PeriodDates.month(
                    captures.has("r") ? anchor.monthOf(month, captures.number("r")) : anchor.monthOf(month));
        }
        if (captures.has("y")) {
            return PeriodDates.yearOf(captures.number("y"));
        }
        char unit = captures.has("u") ? captures.letter("u") : 'm';
        return PeriodDates.current(unit, anchor).later(captures.number("r", 0), unit);
    }

    private static Days part(String part, char unit, Days whole) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        return switch (unit) {
            case 'w' ->
                switch (part) {
                    case "early" -> new Days(first, first.plusDays(2));
                    case "late" -> new Days(last.minusDays(2), last);
                    default -> new Days(first.plusDays(2), first.plusDays(4));
                };
            case 'm' ->
                switch (part) {
                    case "early" -> new Days(first, first.plusDays(9));
                    case "late" -> new Days(first.plusDays(20), last);
                    case "h1" -> new Days(first, first.plusDays(14));
                    case "h2" -> new Days(first.plusDays(15), last);
                    default -> new Days(first.plusDays(10), first.plusDays(19));
                };
            case 'q' -> thirdOf(part, YearMonth.from(first));
            default ->
                switch (part) {
                    case "early" -> new Days(first, first.plusMonths(3).minusDays(1));
                    case "late" -> new Days(last.plusDays(1).minusMonths(3), last);
                    case "h1" -> new Days(first, first.plusMonths(6).minusDays(1));
                    case "h2" -> new Days(first.plusMonths(6), last);
                    default -> new Days(first.plusMonths(4), first.plusMonths(8).minusDays(1));
                };
        };
    }
}
