package org.dragoman.extraction;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.kernel.EventDate;

/**
 * Feasts as the tables write them: {@code 12-25} a day of every year, {@code nth 11-4-4+1} the day after the fourth
 * Thursday of November, {@code easter-46..-1} counted from Western and {@code pascha} from Orthodox Easter,
 * {@code hijri 09-01..09-30} and {@code hebrew 01-01..01-02} days or spans of those calendars, Jewish ones from their
 * eve, {@code hebrew 03-25..+7} with a length in days, {@code chinese 01-01}.
 */
final class FeastDates {

    private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
    private static final Pattern NTH = Pattern.compile("nth (\\d\\d)-(\\d)-(\\d)(?:\\+(\\d))?");
    private static final Pattern MOVABLE = Pattern.compile("(easter|pascha)([+-]\\d+)?(?:\\.\\.([+-]\\d+))?");
    private static final Pattern OTHER_CALENDAR = Pattern.compile(
            "(hijri|hebrew|chinese) (\\d\\d|adar)-(\\d\\d)(?:\\.\\.(?:(\\d\\d|adar)-(\\d\\d)|\\+(\\d+)))?");

    /** The fifth of four: the last one of its month. */
    private static final int LAST_OF_MONTH = 5;

    private static final int ADAR_OF_COMMON_YEARS = 6;

    private FeastDates() {}

    /** The first and the last day of a feast. */
    record Days(LocalDate first, LocalDate last) {

        static Days of(LocalDate day) {
            return new Days(day, day);
        }

        EventDate date() {
            return EventDate.lasting(first, last);
        }
    }

    /** The feast of a year, or the one that the tense asks for: the next, the last, the nearest. */
    static Days find(Captures captures, DateAnchor anchor) {
        String feast = captures.text("h");
        if (captures.has("y")) {
            return of(feast, captures.number("y"));
        }
        LocalDate reference = anchor.reference();
        Days best = of(feast, reference.getYear());
        for (int year : new int[] {reference.getYear() - 1, reference.getYear() + 1}) {
            Days other = of(feast, year);
            boolean better = switch (anchor.tense()) {
                case FUTURE, COMING ->
                    best.last().isBefore(reference) && other.first().isAfter(reference);
                case PAST -> best.first().isAfter(reference) && other.last().isBefore(reference);
                case UNKNOWN -> distance(other, reference) < distance(best, reference);
            };
            best = better ? other : best;
        }
        return best;
    }

    private static long distance(Days days, LocalDate reference) {
        return Math.abs(days.first().toEpochDay() - reference.toEpochDay());
    }

    /** The feast that begins in a year. */
    static Days of(String feast, int year) {
        Matcher fixed = FIXED.matcher(feast);
        if (fixed.matches()) {
            return Days.of(LocalDate.of(year, number(fixed, 1), number(fixed, 2)));
        }
        Matcher nth = NTH.matcher(feast);
        if (nth.matches()) {
            return Days.of(nth(nth, year).plusDays(nth.group(4) == null ? 0 : number(nth, 4)));
        }
        Matcher movable = MOVABLE.matcher(feast);
        if (movable.matches()) {
            return movable(movable, year);
        }
        Matcher other = OTHER_CALENDAR.matcher(feast);
        if (other.matches()) {
            return otherCalendar(other, year);
        }
        throw new IllegalArgumentException("Not a feast: " + feast);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate nth(MatchResult rule, int year) {
        LocalDate first = LocalDate.of(year, number(rule, 1), 1);
        DayOfWeek weekday = DayOfWeek.of(number(rule, 2));
        int count = number(rule, 3);
        return first.with(
                count == LAST_OF_MONTH
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(count, weekday));
    }

    private static Days movable(MatchResult rule, int year) {
        LocalDate sunday = rule.group(1).equals("easter") ? westernEaster(year) : orthodoxEaster(year);
        LocalDate first = rule.group(2) == null ? sunday : sunday.plusDays(number(rule, 2));
        return new Days(first, rule.group(3) == null ? first : sunday.plusDays(number(rule, 3)));
    }

    /** By the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate westernEaster(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int march = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, march / 31, march % 31 + 1);
    }

    /** By Meeus's Julian algorithm, then moved to the Gregorian calendar. */
    private static LocalDate orthodoxEaster(int year) {
        int moon = (19 * (year % 19) + 15) % 30;
        int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
        int march = moon + weekday + 114;
        int ahead = year / 100 - year / 400 - 2;
        return LocalDate.of(year, march / 31, march % 31 + 1).plusDays(ahead);
    }

    private static Days otherCalendar(MatchResult rule, int year) {
        String calendar = rule.group(1);
        LocalDate first = dayOf(calendar, rule.group(2), number(rule, 3), year);
        LocalDate last = first;
        if (rule.group(4) != null) {
            last = calendar.equals("hijri") ? endOfHijri(first) : dayOf(calendar, rule.group(4), number(rule, 5), year);
        } else if (rule.group(6) != null) {
            last = first.plusDays(number(rule, 6));
        }
        return new Days(calendar.equals("hebrew") ? first.minusDays(1) : first, last);
    }

    private static LocalDate endOfHijri(LocalDate first) {
        return first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    }

    private static LocalDate dayOf(String calendar, String month, int day, int year) {
        return switch (calendar) {
            case "hijri" -> HijriDates.dayIn(year, Integer.parseInt(month), day);
            case "hebrew" -> hebrew(month, day, year);
            default -> chineseNewYear(year);
        };
    }

    private static LocalDate hebrew(String month, int day, int year) {
        HebrewCalendar calendar = new HebrewCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        int index = month.equals("adar") ? ADAR_OF_COMMON_YEARS : Integer.parseInt(month) - 1;
        boolean autumn = index < ADAR_OF_COMMON_YEARS - 2;
        calendar.set(year + (autumn ? 3761 : 3760), index, day);
        return day(calendar);
    }

    private static LocalDate chineseNewYear(int year) {
        ChineseCalendar calendar = new ChineseCalendar(TimeZone.GMT_ZONE);
        calendar.setTimeInMillis(LocalDate.of(year, 6, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli());
        calendar.set(Calendar.MONTH, 0);
        calendar.set(Calendar.IS_LEAP_MONTH, 0);
        calendar.set(Calendar.DAY_OF_MONTH, 1);
        return day(calendar);
    }

    private static LocalDate day(Calendar calendar) {
        return calendar.getTime().toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
