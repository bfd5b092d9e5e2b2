package org.dragoman.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * From where relative dates are counted.
 *
 * @param reference the day the text was published
 * @param previous the last date by days that the text told before, if any
 */
record DateAnchor(LocalDate reference, @Nullable EventDate previous, Tense tense, Language language) {

    /** How many days ahead a weekday may be that is told without a tense. */
    private static final int SOON = 2;

    /** The one day the text told last, or {@code null}. */
    @Nullable
    LocalDate previousDay() {
        if (previous == null) {
            return null;
        }
        LocalDate start = previous.earliestStart();
        return start != null && start.equals(previous.latestEnd()) ? start : null;
    }

    /** From where "two days later" counts: the day the text told last, else the reference. */
    LocalDate narrated() {
        LocalDate day = previousDay();
        return day == null ? reference : day;
    }

    /** The year of a day and month written without one; days of the current month stay in it. */
    int yearOf(int month, int day) {
        int year = reference.getYear();
        LocalDate same = dayOf(year, month, day);
        if (month == reference.getMonthValue()) {
            return year;
        }
        return switch (tense) {
            case PAST -> same.isAfter(reference) ? year - 1 : year;
            case FUTURE, COMING -> same.isBefore(reference) ? year + 1 : year;
            case UNKNOWN -> nearest(month, day);
        };
    }

    private int nearest(int month, int day) {
        int best = reference.getYear();
        for (int year = reference.getYear() - 1; year <= reference.getYear() + 1; year++) {
            if (distance(dayOf(year, month, day)) < distance(dayOf(best, month, day))) {
                best = year;
            }
        }
        return best;
    }

    /** The year near the reference in which the day has the weekday; without a weekday as the tense says. */
    int yearOf(int month, int day, int weekday) {
        int best = yearOf(month, day);
        long bestDistance = Long.MAX_VALUE;
        for (int year = reference.getYear() - 3; year <= reference.getYear() + 3; year++) {
            LocalDate candidate = dayOf(year, month, day);
            if (candidate.getDayOfWeek().getValue() == weekday && distance(candidate) < bestDistance) {
                best = year;
                bestDistance = distance(candidate);
            }
        }
        return best;
    }

    private long distance(LocalDate day) {
        return Math.abs(day.toEpochDay() - reference.toEpochDay());
    }

    private static LocalDate dayOf(int year, int month, int day) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.min(day, of.lengthOfMonth()));
    }

    /** The month of a name without a year. */
    YearMonth monthOf(int month) {
        YearMonth now = YearMonth.from(reference);
        YearMonth same = now.withMonth(month);
        return switch (tense) {
            case PAST -> same.isAfter(now) ? same.minusYears(1) : same;
            case FUTURE, COMING -> same.isBefore(now) ? same.plusYears(1) : same;
            case UNKNOWN ->
                Math.abs(month - now.getMonthValue()) <= 6
                        ? same
                        : month > now.getMonthValue() ? same.minusYears(1) : same.plusYears(1);
        };
    }

    /** The month of a name with "next" or "last" beside it. */
    YearMonth monthOf(int month, int direction) {
        YearMonth now = YearMonth.from(reference);
        YearMonth same = now.withMonth(month);
        if (direction < 0) {
            return same.isBefore(now) ? same : same.minusYears(1);
        }
        if (direction == 0) {
            return same;
        }
        return (same.isAfter(now) ? same : same.plusYears(1)).plusYears(direction - 1L);
    }

    /** The day of a weekday without any other word, today's among them: news of a Monday says "on Monday" for today. */
    LocalDate weekday(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (tense) {
            case FUTURE -> reference.with(TemporalAdjusters.nextOrSame(day));
            case COMING -> reference.with(TemporalAdjusters.next(day));
            case PAST -> reference.with(TemporalAdjusters.previousOrSame(day));
            case UNKNOWN -> near(day);
        };
    }

    /** The last such day; in English, whose headlines are in the present, the next one if that is tomorrow or the day after. */
    private LocalDate near(DayOfWeek day) {
        LocalDate next = reference.with(TemporalAdjusters.nextOrSame(day));
        return language != Language.EN || next.isAfter(reference.plusDays(SOON))
                ? reference.with(TemporalAdjusters.previousOrSame(day))
                : next;
    }

    /** The day of a weekday with "next", "this" or "last" beside it. */
    LocalDate weekday(int weekday, int direction) {
        DayOfWeek day = DayOfWeek.of(weekday);
        if (direction < 0) {
            return reference.with(TemporalAdjusters.previous(day));
        }
        if (direction == 0) {
            return tense == Tense.PAST
                    ? reference.with(TemporalAdjusters.previousOrSame(day))
                    : reference.with(TemporalAdjusters.next(day));
        }
        if (language == Language.EN && direction == 1) {
            return monday().plusWeeks(1).plusDays(weekday - 1L);
        }
        return reference.with(TemporalAdjusters.next(day)).plusWeeks(direction - 1L);
    }

    /** The Monday of the reference's week. */
    LocalDate monday() {
        return reference.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
