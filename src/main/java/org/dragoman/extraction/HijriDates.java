package org.dragoman.extraction;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.dragoman.kernel.EventDate;

/** Dates of the Hijri calendar as the Umm al-Qura tables fix it; newspapers may be a day off, so days are approximate. */
final class HijriDates {

    /** The years that texts on our time may write; as Gregorian years they are too long ago for them. */
    private static final int FIRST_YEAR = 1340;

    private static final int LAST_YEAR = 1500;

    private HijriDates() {}

    static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** A Hijri day; where the text adds the Gregorian day, that one. */
    static EventDate day(Captures captures, DateAnchor anchor) {
        if (captures.has("m") && captures.has("d2")) {
            int gregorian = captures.number("y2", anchor.yearOf(captures.number("m"), captures.number("d2")));
            return EventDate.ofDay(LocalDate.of(gregorian, captures.number("m"), captures.number("d2")));
        }
        int month = captures.number("i");
        int day = captures.number("d");
        LocalDate found =
                captures.has("y") ? day(captures.number("y"), month, day) : nearest(anchor.reference(), month, day);
        return EventDate.ofDay(found).withApproximate();
    }

    private static LocalDate nearest(LocalDate reference, int month, int day) {
        int year = HijrahDate.from(reference).get(ChronoField.YEAR);
        LocalDate best = day(year, month, day);
        for (int other : new int[] {year - 1, year + 1}) {
            LocalDate candidate = day(other, month, day);
            if (distance(candidate, reference) < distance(best, reference)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long distance(LocalDate day, LocalDate reference) {
        return Math.abs(day.toEpochDay() - reference.toEpochDay());
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.from(HijrahDate.of(year, month, day));
    }

    /** The day of the Hijri year that begins or runs in a Gregorian year. */
    static LocalDate dayIn(int gregorian, int month, int day) {
        int year = (int) ((gregorian - 622) * 33L / 32);
        while (day(year, month, day).getYear() < gregorian) {
            year++;
        }
        return day(year, month, day);
    }

    /** A Hijri month of a Hijri or of a Gregorian year, or the one nearest to the reference. */
    static EventDate month(Captures captures, DateAnchor anchor) {
        int month = captures.number("i");
        if (!captures.has("y")) {
            return month(nearest(anchor.reference(), month, 1));
        }
        int year = captures.number("y");
        return month(isYear(year) ? day(year, month, 1) : dayIn(year, month, 1));
    }

    private static EventDate month(LocalDate first) {
        return EventDate.within(first, first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L));
    }

    static EventDate year(int year) {
        HijrahDate first = HijrahDate.of(year, 1, 1);
        LocalDate day = LocalDate.from(first);
        return EventDate.within(day, day.plusDays(first.lengthOfYear() - 1L));
    }
}
