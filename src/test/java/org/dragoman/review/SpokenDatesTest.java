package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.extraction.DateReader;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-10-22");

    private final SpokenDates dates = new SpokenDates(new DateReader());

    @ParameterizedTest
    @CsvSource({
        "EN, 12 Nov 2025, 2025-11-12",
        "EN, November 2024, 2024-11",
        "RU, ноябрь 2024, 2024-11",
        "RU, 12 ноября 2025 года, 2025-11-12",
        "AR, 12 نوفمبر المقبل, 2025-11-12",
        "AR, تشرين الثاني 2024, 2024-11"
    })
    void reads_a_date_in_words(Language language, String text, String edtf) {
        assertThat(dates.read(text, language, TODAY)).contains(EventDate.parse(edtf));
    }

    @ParameterizedTest
    @CsvSource({"EN, soon", "EN, 12 Nov 2025 and 3 December 2025", "EN, 12 Nov 2025 at 7"})
    void refuses_no_date_several_dates_and_numbers_left_over(Language language, String text) {
        assertThat(dates.read(text, language, TODAY)).isEmpty();
    }
}
