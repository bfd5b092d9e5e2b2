package org.dragoman.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.Language;

/**
 * The words of dates in one language: names of months from CLDR, the rest from the translations.
 *
 * @param brief whether to use the texts {@code i18n.date.short.*} where there are any
 */
record DateWords(Translations translations, Language language, boolean brief) {

    private static final Map<Months, List<String>> MONTHS = new ConcurrentHashMap<>();

    /** British English, because the desk writes the day before the month. */
    ULocale locale() {
        return language == Language.EN ? ULocale.UK : ULocale.forLocale(language.locale());
    }

    String message(String name, Object... arguments) {
        String brieflyKey = "i18n.date.short." + name;
        String key = brief && translations.contains(brieflyKey) ? brieflyKey : "i18n.date.full." + name;
        return translations.text(language, key, arguments);
    }

    /** The period standing alone: "ноябрь 2024 года". */
    String plain(CalendarPeriod period) {
        return period(period, "", DateFormatSymbols.STANDALONE);
    }

    /** The period after a preposition that asks for another case: "(с) ноября 2024 года". */
    String oblique(CalendarPeriod period) {
        return period(period, "-oblique", DateFormatSymbols.FORMAT);
    }

    private String period(CalendarPeriod period, String form, int monthContext) {
        String year = year(period);
        return switch (period.precision()) {
            case DAY -> message("day" + form, day(period), monthOfDay(period), year);
            case MONTH -> message("month" + form, month(period, monthContext), year);
            case QUARTER -> message("quarter" + form, period.part() - 32, year);
            case SEASON -> message("season" + form, period.part() - 20, seasonYear(period));
            default -> message("year" + form, year);
        };
    }

    /** Winter begins in December of its year and ends in the next. */
    private String seasonYear(CalendarPeriod season) {
        return season.part() == 24 ? season.year() + "–" + (season.year() + 1) : year(season);
    }

    /** From the first period to the last, without naming twice what both share. */
    String range(CalendarPeriod first, CalendarPeriod last) {
        DatePrecision precision = first.precision();
        boolean sameYear = first.year() == last.year();
        if (precision == last.precision()) {
            if (precision == DatePrecision.DAY && sameYear && first.part() == last.part()) {
                return message("days", day(first), day(last), monthOfDay(first), year(first));
            }
            if (precision == DatePrecision.DAY && sameYear) {
                return message("days-of-year", dayOfYear(first), dayOfYear(last), year(first));
            }
            if (precision == DatePrecision.MONTH && sameYear) {
                int context = DateFormatSymbols.STANDALONE;
                return message("months", month(first, context), month(last, context), year(first));
            }
            if (precision == DatePrecision.YEAR) {
                return message("years", year(first), year(last));
            }
        }
        return message("range", plain(first), plain(last));
    }

    /** "12 November". */
    String dayOfYear(CalendarPeriod day) {
        return message("day-of-year", day(day), monthOfDay(day));
    }

    String day(CalendarPeriod day) {
        return Integer.toString(day.day());
    }

    String monthOfDay(CalendarPeriod day) {
        return month(day, DateFormatSymbols.FORMAT);
    }

    String year(CalendarPeriod period) {
        return Integer.toString(period.year());
    }

    private String month(CalendarPeriod period, int context) {
        int width = brief ? DateFormatSymbols.ABBREVIATED : DateFormatSymbols.WIDE;
        List<String> names = MONTHS.computeIfAbsent(
                new Months(language, context, width),
                months -> List.of(new DateFormatSymbols(locale()).getMonths(months.context, months.width)));
        return names.get(period.part() - 1);
    }

    private record Months(Language language, int context, int width) {}
}
