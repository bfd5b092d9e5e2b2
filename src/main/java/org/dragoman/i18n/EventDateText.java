package org.dragoman.i18n;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.DatePrecision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people read for the date of an event: "12 November 2025", "some day from 9 to 15 November 2025". */
@Component
public class EventDateText {

    private final Translations translations;

    public EventDateText(Translations translations) {
        this.translations = translations;
    }

    /** The date in words; "no date" for an event without one. */
    public String text(@Nullable EventDate date, Language language) {
        return text(date, new DateWords(translations, language, false));
    }

    /** The date in few letters, for lists and labels: "12 Nov 2025". */
    public String shortText(@Nullable EventDate date, Language language) {
        return text(date, new DateWords(translations, language, true));
    }

    /** A day as the reader's language writes it. */
    public String text(LocalDate day, Language language) {
        return text(EventDate.ofDay(day), language);
    }

    private static String text(@Nullable EventDate date, DateWords words) {
        if (date == null) {
            return words.message("none");
        }
        CalendarPeriod first = date.periods().getFirst();
        CalendarPeriod last = date.periods().getLast();
        String text = switch (date.form()) {
            case PERIOD -> words.plain(Objects.requireNonNull(first));
            case INTERVAL -> interval(first, last, date.openEnd(), words);
            case WITHIN -> within(first, last, words);
            case ALTERNATIVES -> alternatives(date.periods(), words);
        };
        if (date.approximate()) {
            text = words.message(date.form() == EventDate.Form.PERIOD ? "about" : "approximately", text);
        }
        return date.uncertain() ? words.message("doubtful", text) : text;
    }

    private static String interval(
            @Nullable CalendarPeriod first, @Nullable CalendarPeriod last, boolean openEnd, DateWords words) {
        if (first == null) {
            return words.message("until", words.oblique(Objects.requireNonNull(last)));
        }
        if (last == null) {
            return words.message(openEnd ? "ongoing" : "from", words.oblique(first));
        }
        return words.range(first, last);
    }

    private static String within(@Nullable CalendarPeriod first, @Nullable CalendarPeriod last, DateWords words) {
        if (first == null) {
            return words.message("by", words.oblique(Objects.requireNonNull(last)));
        }
        if (last == null) {
            return words.message("not-before", words.oblique(first));
        }
        boolean days = first.precision() == DatePrecision.DAY && last.precision() == DatePrecision.DAY;
        if (!days) {
            return words.message("within", words.range(first, last));
        }
        if (first.year() != last.year()) {
            return words.message("within-days-apart", words.oblique(first), words.oblique(last));
        }
        if (first.part() != last.part()) {
            return words.message(
                    "within-days-of-year", words.dayOfYear(first), words.dayOfYear(last), words.year(first));
        }
        return words.message(
                "within-days", words.day(first), words.day(last), words.monthOfDay(first), words.year(first));
    }

    private static String alternatives(List<@Nullable CalendarPeriod> periods, DateWords words) {
        List<CalendarPeriod> all = periods.stream().map(Objects::requireNonNull).toList();
        CalendarPeriod first = all.getFirst();
        ListFormatter or = ListFormatter.getInstance(words.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE);
        boolean sameMonth = all.stream()
                .allMatch(
                        period -> period.day() != 0 && period.part() == first.part() && period.year() == first.year());
        if (sameMonth) {
            String days = or.format(all.stream().map(words::day).toList());
            return words.message("days-of-month", days, words.monthOfDay(first), words.year(first));
        }
        return or.format(all.stream().map(words::plain).toList());
    }
}
