package org.dragoman.extraction;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Dates by weeks, months, quarters, seasons and years, whole, in part or counted from the reference. */
final class PeriodDates {

    /** What the table writes for words such as "later" that count from the last date of the text. */
    private static final String FROM_THE_TEXT = "text";

    private PeriodDates() {}

    /** The first and the last day of a period. */
    record Days(LocalDate first, LocalDate last) {

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

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days yearOf(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Days quarterOf(LocalDate day) {
        int quarter = (day.getMonthValue() - 1) / 3;
        LocalDate first = LocalDate.of(day.getYear(), quarter * 3 + 1, 1);
        return new Days(first, first.plusMonths(3).minusDays(1));
    }

    static Days current(char unit, DateAnchor anchor) {
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
        char unit = unitOf(captures);
        int direction = captures.number("r") < 0 ? -1 : 1;
        int count = captures.has("k") ? Character.digit(captures.text("k").charAt(0), 10) : captures.number("n");
        Days now = current(unit, anchor);
        Days near = now.later(direction, unit);
        Days far = now.later(direction * count, unit);
        return direction < 0 ? EventDate.within(far.first(), near.last()) : EventDate.within(near.first(), far.last());
    }

    /** So many units before or after; years are too coarse to keep the day. */
    static EventDate shifted(Captures captures, DateAnchor anchor, int direction) {
        String from = captures.text("x");
        LocalDate base = from.equals(FROM_THE_TEXT) ? anchor.narrated() : anchor.reference();
        if (from.matches("-?1")) {
            base = base.plusDays(Integer.parseInt(from));
        }
        LocalDate day = moved(captures, base, direction);
        return unitOf(captures) == 'y' && from.isEmpty()
                ? EventDate.ofMonth(YearMonth.from(day))
                : EventDate.ofDay(day);
    }

    /** A day moved by the units that an expression counts. */
    static LocalDate moved(Captures captures, LocalDate base, int direction) {
        String dual = captures.text("k");
        int count = dual.isEmpty() ? captures.number("n", 1) : Character.digit(dual.charAt(0), 10);
        long by = (long) direction * count;
        return switch (unitOf(captures)) {
            case 'w', 'e' -> base.plusWeeks(by);
            case 'm' -> base.plusMonths(by);
            case 'q' -> base.plusMonths(3 * by);
            case 'y' -> base.plusYears(by);
            default -> base.plusDays(by);
        };
    }

    private static char unitOf(Captures captures) {
        return captures.letter(captures.has("k") ? "k" : "u");
    }

    /** The second of "the upcoming two weeks" that stand alone; within a sentence {@link #units} reads them all. */
    static @Nullable EventDate upcoming(Captures captures, DateAnchor anchor) {
        if (!captures.text("r").startsWith("+") || captures.has("n") == captures.has("n2")) {
            return null;
        }
        char unit = captures.letter("u");
        return named(unit, current(unit, anchor).later(captures.number(captures.has("n") ? "n" : "n2"), unit));
    }

    /** The week, month or year of the date that the text told last. */
    static @Nullable EventDate sameUnit(Captures captures, DateAnchor anchor) {
        LocalDate day = anchor.previousDay();
        if (day == null) {
            return null;
        }
        char unit = captures.letter("u");
        return named(unit, current(unit, new DateAnchor(day, null, anchor.tense(), anchor.language())));
    }

    static EventDate decade(Captures captures, DateAnchor anchor) {
        return decadeOf(captures).within();
    }

    static Days decadeOf(Captures captures) {
        int year = captures.number("x");
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
    }

    static EventDate quarter(Captures captures, DateAnchor anchor) {
        int year = captures.has("y")
                ? CalendarDates.fullYear(captures.text("y"))
                : anchor.reference().getYear();
        if (!captures.has("o") && !captures.has("l")) {
            return named('q', quarterOf(anchor.reference()).later(captures.number("r", 0), 'q'));
        }
        year += captures.number("r", captures.number("r2", 0));
        return EventDate.of(CalendarPeriod.ofQuarter(year, captures.has("l") ? 4 : captures.number("o")));
    }

    /** A season as the span of its three months: which days those are depends on the hemisphere and the writer. */
    static EventDate season(Captures captures, DateAnchor anchor) {
        int season = captures.number("s");
        if (captures.has("y")) {
            return seasonOf(captures.number("y"), season);
        }
        int year = anchor.reference().getYear();
        if (!captures.has("r")) {
            return seasonOf(year + tenseShift(season, anchor), season);
        }
        int current = season == 4 && anchor.reference().getMonthValue() <= 2 ? year - 1 : year;
        boolean later = LocalDate.of(current, season * 3, 1).isAfter(anchor.reference());
        int direction = captures.number("r");
        if (direction > 0) {
            return seasonOf(later ? current : current + 1, season);
        }
        return seasonOf(
                direction < 0 && (later || current < year || isIn(season, anchor)) ? current - 1 : current, season);
    }

    private static boolean isIn(int season, DateAnchor anchor) {
        return anchor.reference().getMonthValue() % 12 / 3 == season % 4;
    }

    private static int tenseShift(int season, DateAnchor anchor) {
        LocalDate start = LocalDate.of(anchor.reference().getYear(), season * 3, 1);
        LocalDate end = start.plusMonths(3).minusDays(1);
        boolean inLastWinter = season == 4 && anchor.reference().getMonthValue() <= 2;
        return switch (anchor.tense()) {
            case PAST -> start.isAfter(anchor.reference()) ? -1 : 0;
            case FUTURE, COMING -> inLastWinter ? -1 : end.isBefore(anchor.reference()) ? 1 : 0;
            case UNKNOWN -> inLastWinter ? -1 : 0;
        };
    }

    private static EventDate seasonOf(int year, int season) {
        LocalDate first = LocalDate.of(year, season * 3, 1);
        return EventDate.within(first, first.plusMonths(3).minusDays(1));
    }
}
