package org.dragoman.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Dates by weeks, months, quarters, seasons and years, whole, in part or counted from the reference. */
final class PeriodDates {

    private PeriodDates() {}

    /** The first and the last day of a period. */
    private record Days(LocalDate first, LocalDate last) {

        Days later(int units, char unit) {
            return switch (unit) {
                case 'w', 'e' -> new Days(first.plusWeeks(units), last.plusWeeks(units));
                case 'm' -> month(YearMonth.from(first).plusMonths(units));
                case 'q' -> quarterOf(first.plusMonths(3L * units));
                case 'y' -> yearOf(first.getYear() + units);
                default -> new Days(first.plusDays(units), last.plusDays(units));
            };
        }

        EventDate within() {
            return EventDate.within(first, last);
        }
    }

    private static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static Days yearOf(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Days quarterOf(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    private static Days current(char unit, DateAnchor anchor) {
        LocalDate today = anchor.reference();
        return switch (unit) {
            case 'w' -> new Days(anchor.monday(), anchor.monday().plusDays(6));
            case 'e' -> new Days(anchor.monday().plusDays(5), anchor.monday().plusDays(6));
            case 'm' -> month(YearMonth.from(today));
            case 'q' -> quarterOf(today);
            case 'y' -> yearOf(today.getYear());
            default -> new Days(today, today);
        };
    }

    static EventDate unit(Captures captures, DateAnchor anchor) {
        return named(
                captures.letter("u"),
                current(captures.letter("u"), anchor).later(captures.number("r"), captures.letter("u")));
    }

    private static EventDate named(char unit, Days days) {
        return switch (unit) {
            case 'm' -> EventDate.ofMonth(YearMonth.from(days.first()));
            case 'q' ->
                EventDate.of(CalendarPeriod.ofQuarter(
                        days.first().getYear(), (days.first().getMonthValue() + 2) / 3));
            case 'y' -> EventDate.ofYear(days.first().getYear());
            default -> days.within();
        };
    }

    /** Some of the next or last units, the current one not counted. */
    static EventDate units(Captures captures, DateAnchor anchor) {
        char unit = captures.letter("u");
        int direction = captures.number("r") < 0 ? -1 : 1;
        Days now = current(unit, anchor);
        Days near = now.later(direction, unit);
        Days far = now.later(direction * captures.number("n"), unit);
        return direction < 0 ? EventDate.within(far.first(), near.last()) : EventDate.within(near.first(), far.last());
    }

    /** So many units before or after the reference; years are too coarse to keep the day. */
    static EventDate shifted(Captures captures, DateAnchor anchor, int direction) {
        String dual = captures.text("k");
        int count = dual.isEmpty() ? captures.number("n", 1) : Character.digit(dual.charAt(0), 10);
        char unit = captures.letter(dual.isEmpty() ? "u" : "k");
        long by = (long) direction * count;
        LocalDate today = anchor.reference();
        return switch (unit) {
            case 'w', 'e' -> EventDate.ofDay(today.plusWeeks(by));
            case 'm' -> EventDate.ofDay(today.plusMonths(by));
            case 'q' -> EventDate.ofDay(today.plusMonths(3 * by));
            case 'y' -> EventDate.ofMonth(YearMonth.from(today).plusYears(by));
            default -> EventDate.ofDay(today.plusDays(by));
        };
    }

    static EventDate quarter(Captures captures, DateAnchor anchor) {
        int year = captures.number("y", anchor.reference().getYear());
        if (!captures.has("o")) {
            return named('q', quarterOf(anchor.reference()).later(captures.number("r", 0), 'q'));
        }
        if (captures.has("r")) {
            year += captures.number("r");
        }
        return EventDate.of(CalendarPeriod.ofQuarter(year, captures.number("o")));
    }

    /** A season as the span of its three months: which days those are depends on the hemisphere and the writer. */
    static EventDate season(Captures captures, DateAnchor anchor) {
        int season = captures.number("s");
        if (captures.has("y")) {
            return seasonOf(captures.number("y"), season);
        }
        int year = anchor.reference().getYear() + (captures.has("r") ? 0 : tenseShift(season, anchor));
        EventDate same = seasonOf(year, season);
        if (captures.has("r") && captures.number("r") != 0) {
            LocalDate start = same.earliestStart();
            boolean later = start != null && start.isAfter(anchor.reference());
            int direction = captures.number("r");
            return seasonOf(year + (direction > 0 ? (later ? 0 : 1) : (later ? -1 : 0)), season);
        }
        return same;
    }

    private static int tenseShift(int season, DateAnchor anchor) {
        LocalDate start = LocalDate.of(anchor.reference().getYear(), season * 3, 1);
        LocalDate end = start.plusMonths(3).minusDays(1);
        boolean inLastWinter = season == 4 && anchor.reference().getMonthValue() <= 2;
        return switch (anchor.tense()) {
            case PAST -> start.isAfter(anchor.reference()) ? -1 : 0;
            case FUTURE -> inLastWinter ? -1 : end.isBefore(anchor.reference()) ? 1 : 0;
            case UNKNOWN -> inLastWinter ? -1 : 0;
        };
    }

    private static EventDate seasonOf(int year, int season) {
        LocalDate first = LocalDate.of(year, season * 3, 1);
        return EventDate.within(first, first.plusMonths(3).minusDays(1));
    }

    static @Nullable EventDate part(Captures captures, DateAnchor anchor) {
        Days whole = whole(captures, anchor);
        return part(captures.text("p"), captures.has("m") ? 'm' : unit(captures), whole)
                .within();
    }

    /** By the end, or by the beginning, of a period. */
    static EventDate by(Captures captures, DateAnchor anchor) {
        Days part = part(captures.text("p"), captures.has("m") ? 'm' : unit(captures), whole(captures, anchor));
        return EventDate.within(null, captures.text("p").equals("early") ? part.first() : part.last());
    }

    private static char unit(Captures captures) {
        return captures.has("u") ? captures.letter("u") : 'y';
    }

    private static Days whole(Captures captures, DateAnchor anchor) {
        if (captures.has("m")) {
            YearMonth month = YearMonth.of(1, captures.number("m"));
            if (captures.has("y")) {
                return month(month.withYear(captures.number("y")));
            }
            return month(
                    captures.has("r")
                            ? anchor.monthOf(captures.number("m"), captures.number("r"))
                            : anchor.monthOf(captures.number("m")));
        }
        if (captures.has("y")) {
            return yearOf(captures.number("y"));
        }
        char unit = captures.letter("u");
        return current(unit, anchor).later(captures.number("r", 0), unit);
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
