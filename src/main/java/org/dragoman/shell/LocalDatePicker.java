package org.dragoman.shell;

import com.ibm.icu.util.Calendar;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dragoman.i18n.UiLanguage;

/** A calendar in the words of the page's language, which writes the day first. */
public class LocalDatePicker extends DatePicker {

    private static final long serialVersionUID = 1L;

    public LocalDatePicker(String label) {
        super(label);
        setManualValidation(true);
        setI18n(words());
    }

    /** True unless something is typed that is no date; says so then, and takes back what was said before. */
    public boolean readable() {
        boolean wrong = getDefaultValidator()
                .apply(getValue(), new ValueContext(new Binder<>(), this))
                .isError();
        setErrorMessage(wrong ? getTranslation("shell.date.unread") : "");
        setInvalid(wrong);
        return !wrong;
    }

    private DatePickerI18n words() {
        Locale locale = UiLanguage.current().locale();
        DatePickerI18n words = new DatePickerI18n();
        words.setMonthNames(months(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(firstDayOfWeek(locale));
        words.setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd");
        words.setToday(getTranslation("shell.date.today"));
        words.setCancel(getTranslation("shell.date.cancel"));
        return words;
    }

    /** The day that weeks begin with where most people read the language; 0 is Sunday. */
    static int firstDayOfWeek(Locale locale) {
        return Calendar.getInstance(locale).getFirstDayOfWeek() - Calendar.SUNDAY;
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }

    /** From Sunday, as the calendar wants it. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
