package org.dragoman.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Any text: no failure, spans inside and in order, dates that EDTF writes, the same answer twice. */
class DateReaderPropertyTest {

    private static final int TEXTS = 10_000;
    private static final int LONG_TEXT = 200_000;
    private static final LocalDate PUBLISHED = LocalDate.parse("2024-02-29");

    private static final List<String> PIECES = List.of(
            "29 February",
            "31 April",
            "30/02/2024",
            "2025",
            "0",
            "99",
            "first",
            "last",
            "day of",
            "two",
            "weeks",
            "ago",
            "Monday",
            "from",
            "to",
            "-",
            ",",
            "/",
            ".",
            "Q4",
            "1990s",
            "Easter",
            "upcoming",
            "years",
            "after",
            "the end of",
            "31",
            "31 ноября",
            "в",
            "прошлом",
            "году",
            "с",
            "по",
            "понедельник",
            "через",
            "IV",
            "квартал",
            "90-х",
            "весной",
            "٣١",
            "نوفمبر",
            "من",
            "إلى",
            "الأسبوع",
            "المقبل",
            "قبل",
            "يومين",
            "شهر",
            "رمضان",
            "هـ",
            "1447",
            "و",
            "آخر",
            "\u200f",
            "🕊");

    private final DateReader reader = new DateReader();

    @ParameterizedTest
    @EnumSource(Language.class)
    void any_words_of_dates_are_read_without_a_failure(Language language) {
        Random random = new Random(20_251_022);
        for (int text = 0; text < TEXTS; text++) {
            StringBuilder words = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                words.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(words.toString(), language);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void any_characters_are_read_without_a_failure(Language language) {
        Random random = new Random(7);
        for (int text = 0; text < TEXTS; text++) {
            int[] letters = random.ints(random.nextInt(40), 0, 0x2_0000).toArray();
            check(new String(letters, 0, letters.length), language);
        }
        check(
                random.ints(LONG_TEXT, 0, 0x11_0000)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                language);
        check("5".repeat(LONG_TEXT), language);
        check("5 ".repeat(LONG_TEXT), language);
        check("May мая مايو ".repeat(LONG_TEXT / 10), language);
    }

    private void check(String text, Language language) {
        List<DatedSpan> dates = reader.read(text, language, PUBLISHED);
        int free = 0;
        for (DatedSpan dated : dates) {
            assertThat(dated.span().start()).as(text).isGreaterThanOrEqualTo(free);
            assertThat(dated.span().end())
                    .as(text)
                    .isGreaterThan(dated.span().start())
                    .isLessThanOrEqualTo(text.length());
            assertThat(EventDate.parse(dated.date().toString())).as(text).isEqualTo(dated.date());
            free = dated.span().end();
        }
        assertThat(reader.read(text, language, PUBLISHED)).as(text).isEqualTo(dates);
    }
}
