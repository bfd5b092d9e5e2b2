package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dragoman.event.DateWords;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TypedDateTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-22T09:00:00Z"), ZoneOffset.UTC);

    /** Knows one phrase in one language, and what "today" is. */
    private static final DateWords WORDS = (text, language, today) ->
            text.equals("сегодня") && language == Language.RU ? Optional.of(EventDate.ofDay(today)) : Optional.empty();

    private final TypedDate typed = typedDate();

    private static TypedDate typedDate() {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("words", WORDS);
        return new TypedDate(beans.getBeanProvider(DateWords.class), CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-12, 2025-11-12",
        "' 2025-11? ', 2025-11?",
        "[2025-11-09..2025-11-15], [2025-11-09..2025-11-15]",
        "12.11.2025, 2025-11-12",
        "12/11/2025, 2025-11-12",
        "1-2-2026, 2026-02-01",
        "١٢/١١/٢٠٢٥, 2025-11-12",
        "11.2025, 2025-11",
        "٢٠٢٥, 2025"
    })
    void reads_edtf_and_numbers_with_the_day_first(String text, String edtf) {
        assertThat(typed.read(text, Language.EN)).contains(EventDate.parse(edtf));
    }

    @Test
    void reads_words_in_a_language_other_than_the_readers() {
        assertThat(typed.read("сегодня", Language.AR)).contains(EventDate.parse("2025-10-22"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31.02.2026", "2026-13", "13.2026"})
    void refuses_what_is_no_date(String text) {
        assertThat(typed.read(text, Language.EN)).isEmpty();
    }
}
