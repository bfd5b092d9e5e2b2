package org.dragoman.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalDatePickerTest {

    @ParameterizedTest
    @CsvSource({"EN, 0", "AR, 6", "RU, 1"})
    void weeks_begin_with_the_day_that_readers_of_the_language_are_used_to(Language language, int day) {
        assertThat(LocalDatePicker.firstDayOfWeek(language.locale())).isEqualTo(day);
    }
}
