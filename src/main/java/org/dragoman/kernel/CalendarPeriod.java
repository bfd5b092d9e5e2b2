package org.dragoman.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, season or year of the Gregorian calendar, as one EDTF component writes it: {@code 2025-11-12},
 * {@code 2024-11}, {@code 2026-34} (quarters 33 to 36), {@code 2026-21} (seasons 21 to 24, of the northern hemisphere,
 * winter beginning in December of its year), {@code 2026}.
 *
 * @param year 0 to 9999
 * @param part month 1 to 12, season 21 to 24, quarter 33 to 36, or 0 for the whole year
 * @param day day of the month, or 0 where the period is longer
 */
public record CalendarPeriod(int year, int part, int day) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** @throws DateTimeException if there is no such period */
    public CalendarPeriod {
        boolean month = part >= 1 && part <= 12;
        boolean known = part == 0 || month || (part >= 21 && part <= 24) || (part >= 33 && part <= 36);
        if (year < 0 || year > 9999 || !known || (day != 0 && !month)) {
            throw new DateTimeException("No such period: " + year + "-" + part + "-" + day);
        }
        if (day != 0) {
            LocalDate.of(year, part, day);
        }
    }

    public static CalendarPeriod of(LocalDate day) {
        return new CalendarPeriod(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static CalendarPeriod of(YearMonth month) {
        return new CalendarPeriod(month.getYear(), month.getMonthValue(), 0);
    }

    public static CalendarPeriod ofYear(int year) {
        return new CalendarPeriod(year, 0, 0);
    }

    /**
     * A quarter of a year.
     *
     * @param quarter 1 to 4
     */
    public static CalendarPeriod ofQuarter(int year, int quarter) {
        return new CalendarPeriod(year, 32 + quarter, 0);
    }

    /**
     * A season of a year.
     *
     * @param season 1 (spring) to 4 (winter)
     */
    public static CalendarPeriod ofSeason(int year, int season) {
        return new CalendarPeriod(year, 20 + season, 0);
    }

    /**
     * The period a component writes.
     *
     * @throws DateTimeException if the text is not one of the forms above or names no such period
     */
    public static CalendarPeriod parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new DateTimeException("Not a day, month, quarter, season or year: " + text);
        }
        return new CalendarPeriod(Integer.parseInt(form.group(1)), component(form.group(2)), component(form.group(3)));
    }

    private static int component(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        int value = Integer.parseInt(digits);
        if (value == 0) {
            throw new DateTimeException("There is no month or day 00");
        }
        return value;
    }

    public DatePrecision precision() {
        if (day != 0) {
            return DatePrecision.DAY;
        }
        if (part == 0) {
            return DatePrecision.YEAR;
        }
        if (part <= 12) {
            return DatePrecision.MONTH;
        }
        return part <= 24 ? DatePrecision.SEASON : DatePrecision.QUARTER;
    }

    public LocalDate first() {
        return day != 0 ? LocalDate.of(year, part, day) : LocalDate.of(year, firstMonth(), 1);
    }

    public LocalDate last() {
        return day != 0 ? first() : first().plusMonths(months()).minusDays(1);
    }

    private int firstMonth() {
        return switch (precision()) {
            case QUARTER -> (part - 33) * 3 + 1;
            case SEASON -> (part - 20) * 3;
            case YEAR -> 1;
            default -> part;
        };
    }

    private int months() {
        return switch (precision()) {
            case QUARTER, SEASON -> 3;
            case YEAR -> 12;
            default -> 1;
        };
    }

    @Override
    public String toString() {
        String text = digits(year, 4);
        if (part != 0) {
            text += "-" + digits(part, 2);
        }
        return day == 0 ? text : text + "-" + digits(day, 2);
    }

    private static String digits(int number, int least) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
