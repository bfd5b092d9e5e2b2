package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DateReaderTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.parse("2025-10-22");

    private static final DateReader READER = new DateReader();

    /** A row of the table of sentences. */
    record Row(Language language, Tense tense, String sort, String sentence, String dates) {

        static Row of(String line) {
            List<String> fields = List.of(line.split("\t", -1));
            return new Row(
                    Language.valueOf(fields.get(0).toUpperCase(Locale.ROOT)),
                    Tense.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                    fields.get(2),
                    fields.get(3),
                    fields.get(4));
        }

        @Override
        public String toString() {
            return language + ", " + sort + ": " + sentence;
        }
    }

    static List<Row> rows() throws IOException {
        try (InputStream table = DateReaderTest.class.getResourceAsStream("/extraction/dates.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reads_the_dates_of_a_sentence(Row row) {
        List<Token> tokens = Tokenizer.tokens(row.sentence(), row.language());

        List<Reading> readings = READER.read(tokens, row.language(), PUBLISHED, token -> row.tense());

        assertThat(readings.stream().map(Reading::date).map(EventDate::toString).collect(Collectors.joining(" ; ")))
                .isEqualTo(row.dates());
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 12 Nov, 2025-11-12",
        "EN, the 24th, 2025-10-24",
        "EN, 2026, 2026",
        "EN, upcoming two weeks, [2025-11-03..2025-11-09]",
        "RU, 15.11, 2025-11-15",
        "RU, 20260115, 2026-01-15",
        "AR, بعد عيد الأضحى 2026, 2026-05-27",
        "AR, 15/11/2026, 2026-11-15"
    })
    void reads_what_a_person_types_into_a_field(Language language, String typed, String edtf) {
        assertThat(READER.read(typed, language, PUBLISHED))
                .extracting(dated -> dated.date().toString())
                .containsExactly(edtf);
    }

    @ParameterizedTest
    @CsvSource({"EN, They met on the 24th floor.", "EN, Route 2026 and 12.5 percent", "RU, Рост 15.11 процента"})
    void takes_numbers_within_a_sentence_for_no_dates(Language language, String sentence) {
        assertThat(READER.read(sentence, language, PUBLISHED)).isEmpty();
    }

    @Test
    void tells_where_a_date_stands_in_utf_16_units() {
        String text = "🕊 التقيا يومَ ١٢ تشرين الثاني/نوفمبر ٢٠٢٤ في أستانا.";

        DatedSpan only = READER.read(text, Language.AR, PUBLISHED).getFirst();

        assertThat(text.substring(only.span().start(), only.span().end())).isEqualTo("١٢ تشرين الثاني/نوفمبر ٢٠٢٤");
        assertThat(only.date()).isEqualTo(EventDate.parse("2024-11-12"));
    }

    @Test
    void the_table_holds_every_class_in_every_language() throws IOException {
        var languages = rows().stream()
                .collect(Collectors.groupingBy(Row::sort, Collectors.mapping(Row::language, Collectors.toSet())));

        assertThat(languages).allSatisfy((sort, of) -> {
            if (!sort.equals("hijri")) {
                assertThat(of).as(sort).containsExactlyInAnyOrder(Language.values());
            }
        });
    }
}
