package org.dragoman.event.ui;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.event.DateWords;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads what people type for a date: EDTF, day, month and year in numbers with any separator (the day first, as the
 * three languages write it), else words in the reader's language or in either of the others.
 */
@Component
class TypedDate {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./\\-\\s](\\d{1,2})[./\\-\\s](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./\\-\\s](\\d{4})");

    private final ObjectProvider<DateWords> words;
    private final Clock clock;

    TypedDate(ObjectProvider<DateWords> words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** The date of the text, or nothing where it cannot be read as one. */
    Optional<EventDate> read(String typed, Language reader) {
        String text = westernDigits(typed).strip();
        return EventDate.tryParse(text).or(() -> numbers(text)).or(() -> words(text, reader));
    }

    private static Optional<EventDate> numbers(String text) {
        Matcher day = DAY.matcher(text);
        Matcher month = MONTH.matcher(text);
        try {
            if (day.matches()) {
                return Optional.of(EventDate.ofDay(LocalDate.of(number(day, 3), number(day, 2), number(day, 1))));
            }
            if (month.matches()) {
                return Optional.of(EventDate.ofMonth(YearMonth.of(number(month, 2), number(month, 1))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private Optional<EventDate> words(String text, Language reader) {
        DateWords reading = words.getIfAvailable();
        if (reading == null) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(Stream.of(reader), Stream.of(Language.values()))
                .distinct()
                .flatMap(language -> reading.read(text, language, today).stream())
                .findFirst();
    }

    /** The text with Arabic-Indic digits written as Western ones. */
    private static String westernDigits(String text) {
        StringBuilder western = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            int digit = Character.isDigit(letter) ? Character.digit(letter, 10) : -1;
            western.appendCodePoint(digit < 0 ? letter : '0' + digit);
        });
        return western.toString();
    }
}
