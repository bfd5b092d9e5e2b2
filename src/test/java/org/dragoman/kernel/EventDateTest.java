package org.dragoman.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read as a date and written as one. */
class EventDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-11-12,               2025-11-12, 2025-11-12, 2025-11-12, 2025-11-12, DAY",
        "2024-02,                  2024-02-01, 2024-02-29, 2024-02-01, 2024-02-29, MONTH",
        "2026,                     2026-01-01, 2026-12-31, 2026-01-01, 2026-12-31, YEAR",
        "2026-34,                  2026-04-01, 2026-06-30, 2026-04-01, 2026-06-30, QUARTER",
        "2026-21,                  2026-03-01, 2026-05-31, 2026-03-01, 2026-05-31, SEASON",
        "2025-24,                  2025-12-01, 2026-02-28, 2025-12-01, 2026-02-28, SEASON",
        "2025-11-12/2025-11-14,    2025-11-12, 2025-11-12, 2025-11-14, 2025-11-14, RANGE",
        "2025-11/2025-12,          2025-11-01, 2025-11-30, 2025-12-01, 2025-12-31, RANGE",
        "2025-11/2025-11-14,       2025-11-01, 2025-11-14, 2025-11-14, 2025-11-14, RANGE",
        "2025-11-14/2025-11,       2025-11-14, 2025-11-14, 2025-11-14, 2025-11-30, RANGE",
        "[2025-11-09..2025-11-15], 2025-11-09, 2025-11-15, 2025-11-09, 2025-11-15, ONE_OF",
        "'[2025-11-14,2025-11-09]', 2025-11-09, 2025-11-14, 2025-11-09, 2025-11-14, ONE_OF",
        "2025-11-12/,              2025-11-12, 2025-11-12, 2025-11-12, ,           OPEN",
        "2025-11-12/..,            2025-11-12, 2025-11-12, 2025-11-12, ,           OPEN",
        "../2025-11-12,            ,           2025-11-12, 2025-11-12, 2025-11-12, OPEN",
        "[..2026-05-31],           ,           2026-05-31, ,           2026-05-31, OPEN",
        "[2026-05-31..],           2026-05-31, ,           2026-05-31, ,           OPEN",
        "2025-11-12~,              2025-11-12, 2025-11-12, 2025-11-12, 2025-11-12, DAY",
    })
    void a_date_has_the_four_bounds_and_the_precision_that_it_writes(
            String edtf,
            @Nullable LocalDate earliestStart,
            @Nullable LocalDate latestStart,
            @Nullable LocalDate earliestEnd,
            @Nullable LocalDate latestEnd,
            DatePrecision precision) {
        EventDate date = EventDate.parse(edtf);

        assertThat(date.earliestStart()).isEqualTo(earliestStart);
        assertThat(date.latestStart()).isEqualTo(latestStart);
        assertThat(date.earliestEnd()).isEqualTo(earliestEnd);
        assertThat(date.latestEnd()).isEqualTo(latestEnd);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(edtf);
    }

    @Test
    void a_qualifier_says_about_or_doubtful_or_both() {
        assertThat(EventDate.parse("2025-11~").approximate()).isTrue();
        assertThat(EventDate.parse("2025-11~").uncertain()).isFalse();
        assertThat(EventDate.parse("2025-11?").uncertain()).isTrue();
        assertThat(EventDate.parse("2025-11?").approximate()).isFalse();
        assertThat(EventDate.parse("2025-11%"))
                .isEqualTo(EventDate.parse("2025-11").withApproximate().withUncertain());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "2025-13",
                "2025-00",
                "2025-02-30",
                "2025-1-1",
                "25",
                "2025-20",
                "2025-25",
                "2025-37",
                "2025-11-12T10:00",
                "2025-21-03",
                "/",
                "../..",
                "[..]",
                "[]",
                "[2025]",
                "[2025,]",
                "2025/2024",
                "2025-11-12/2025-11-11",
                "[2025-12..2025-11]",
                "2025/2026/2027",
                "[2025..2026..2027]",
                "2025~~",
                "٢٠٢٥-١١-١٢",
                "null",
                "2025-11-12 ~",
                "[2025-11-12/2025-11-13]"
            })
    void what_is_no_date_is_refused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> EventDate.parse(text));
        assertThat(EventDate.tryParse(text)).isEmpty();
    }

    @Test
    void factories_write_the_simplest_form() {
        LocalDate day = LocalDate.of(2025, 11, 12);

        assertThat(EventDate.lasting(day, day)).hasToString("2025-11-12");
        assertThat(EventDate.within(day, day)).hasToString("2025-11-12");
        assertThat(EventDate.lasting(day, day.plusDays(2))).hasToString("2025-11-12/2025-11-14");
        assertThat(EventDate.within(null, day)).hasToString("[..2025-11-12]");
        assertThat(EventDate.ofMonth(YearMonth.of(2024, 11))).hasToString("2024-11");
        assertThat(EventDate.ofYear(2024)).hasToString("2024");
    }

    @Test
    void every_date_reads_back_as_it_is_written() {
        Random random = new Random(1);
        for (int drawn = 0; drawn < DrawnDates.NUMBER; drawn++) {
            String text = DrawnDates.text(random);
            EventDate date = EventDate.parse(text);
            assertThat(date).hasToString(text);
            assertThat(EventDate.parse("  " + text + " ")).isEqualTo(date);
        }
    }

    @Test
    void garbage_is_refused_with_a_date_time_exception_and_nothing_else() {
        Random random = new Random(7);
        String alphabet = "0123456789-/[].,~?% TZ:+XuВ٣";
        int dates = 0;
        for (int drawn = 0; drawn < 20 * DrawnDates.NUMBER; drawn++) {
            String text = random.nextBoolean() ? garbage(random, alphabet) : spoilt(random, alphabet);
            dates += EventDate.tryParse(text).isPresent() ? 1 : 0;
        }
        assertThat(dates).as("some of it happens to be a date").isPositive();
    }

    private static String garbage(Random random, String alphabet) {
        return IntStream.range(0, random.nextInt(14))
                .mapToObj(i -> String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))))
                .collect(Collectors.joining());
    }

    private static String spoilt(Random random, String alphabet) {
        StringBuilder text = new StringBuilder(DrawnDates.date(random).toString());
        text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
        return text.toString();
    }
}
