package org.dragoman.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTextTest {

    private final EventDateText dates = new EventDateText(new Translations());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-12                 | 12 November 2025                            | 12 نوفمبر 2025                    | 12 ноября 2025 г.
            2024-11                    | November 2024                               | نوفمبر 2024                       | ноябрь 2024 года
            2026-33                    | 1st quarter of 2026                         | الربع الأول من عام 2026            | 1-й квартал 2026 года
            2026-34                    | 2nd quarter of 2026                         | الربع الثاني من عام 2026           | 2-й квартал 2026 года
            2026-35                    | 3rd quarter of 2026                         | الربع الثالث من عام 2026           | 3-й квартал 2026 года
            2026-36                    | 4th quarter of 2026                         | الربع الرابع من عام 2026           | 4-й квартал 2026 года
            2026-21                    | spring 2026                                 | ربيع 2026                         | весна 2026 года
            2026-24                    | winter 2026–2027                            | شتاء 2026–2027                    | зима 2026–2027 годов
            2026                       | 2026                                        | عام 2026                          | 2026 год
            2025-11-12/2025-11-14      | 12–14 November 2025                         | 12–14 نوفمبر 2025                 | 12–14 ноября 2025 г.
            2025-10-30/2025-11-02      | 30 October – 2 November 2025                | 30 أكتوبر – 2 نوفمبر 2025         | 30 октября – 2 ноября 2025 г.
            2025-12-30/2026-01-02      | 30 December 2025 – 2 January 2026           | 30 ديسمبر 2025 – 2 يناير 2026     | 30 декабря 2025 г. – 2 января 2026 г.
            2025-10/2025-11            | October–November 2025                       | أكتوبر – نوفمبر 2025              | октябрь–ноябрь 2025 года
            2025-12/2026-01            | December 2025 – January 2026                | ديسمبر 2025 – يناير 2026          | декабрь 2025 года – январь 2026 года
            2024/2026                  | 2024–2026                                   | الأعوام 2024–2026                 | 2024–2026 годы
            2026-21/2026-22            | spring 2026 – summer 2026                   | ربيع 2026 – صيف 2026              | весна 2026 года – лето 2026 года
            2025-11/2026               | November 2025 – 2026                        | نوفمبر 2025 – عام 2026            | ноябрь 2025 года – 2026 год
            2026-03-14/                | from 14 March 2026                          | ابتداءً من 14 مارس 2026            | с 14 марта 2026 года
            2026-03/                   | from March 2026                             | ابتداءً من مارس 2026               | с марта 2026 года
            2026-34/                   | from the 2nd quarter of 2026                | ابتداءً من الربع الثاني من عام 2026 | с 2-го квартала 2026 года
            2026-21/                   | from spring 2026                            | ابتداءً من ربيع 2026               | с весны 2026 года
            2026-03-14/..              | since 14 March 2026, not yet over           | منذ 14 مارس 2026 ولم ينتهِ بعد     | с 14 марта 2026 года, ещё не завершено
            ../2026-05-31              | until 31 May 2026                           | حتى 31 مايو 2026                  | до 31 мая 2026 года включительно
            [2025-11-09..2025-11-15]   | some day from 9 to 15 November 2025         | في يوم ما بين 9 و15 نوفمبر 2025   | в один из дней с 9 по 15 ноября 2025 года
            [2025-10-30..2025-11-02]   | some day from 30 October to 2 November 2025 | في يوم ما بين 30 أكتوبر و2 نوفمبر 2025 | в один из дней с 30 октября по 2 ноября 2025 года
            [2025-12-30..2026-01-02]   | some day from 30 December 2025 to 2 January 2026 | في يوم ما بين 30 ديسمبر 2025 و2 يناير 2026 | в один из дней с 30 декабря 2025 года по 2 января 2026 года
            [2025-10..2025-11]         | some time in the period October–November 2025 | في وقت ما من الفترة أكتوبر – نوفمبر 2025 | в какой-то момент периода: октябрь–ноябрь 2025 года
            [..2026-05-31]             | by 31 May 2026                              | في موعد أقصاه 31 مايو 2026        | не позднее 31 мая 2026 года
            [..2026-05]                | by May 2026                                 | في موعد أقصاه مايو 2026           | не позднее мая 2026 года
            [..2026]                   | by 2026                                     | في موعد أقصاه عام 2026            | не позднее 2026 года
            [2026-03-14..]             | not before 14 March 2026                    | ليس قبل 14 مارس 2026              | не ранее 14 марта 2026 года
            [2026-03-14,2026-03-15]    | 14 or 15 March 2026                         | 14 أو 15 مارس 2026                | 14 или 15 марта 2026 г.
            [2026-03-30,2026-04-02]    | 30 March 2026 or 2 April 2026               | 30 مارس 2026 أو 2 أبريل 2026      | 30 марта 2026 г. или 2 апреля 2026 г.
            2026-03-14~                | about 14 March 2026                         | حوالي 14 مارس 2026                | примерно 14 марта 2026 г.
            2026-03-14?                | 14 March 2026 (doubtful)                    | 14 مارس 2026 (مشكوك فيه)          | 14 марта 2026 г. (под вопросом)
            2026-03-14%                | about 14 March 2026 (doubtful)              | حوالي 14 مارس 2026 (مشكوك فيه)    | примерно 14 марта 2026 г. (под вопросом)
            2025-11-12/2025-11-14~     | 12–14 November 2025 (approximately)         | 12–14 نوفمبر 2025 (تقريبًا)        | 12–14 ноября 2025 г. (приблизительно)
            """)
    void a_date_reads_as_a_native_editor_writes_it(String edtf, String english, String arabic, String russian) {
        EventDate date = EventDate.parse(edtf);
        assertThat(dates.text(date, Language.EN)).isEqualTo(english);
        assertThat(dates.text(date, Language.AR)).isEqualTo(arabic);
        assertThat(dates.text(date, Language.RU)).isEqualTo(russian);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-12                 | 12 Nov 2025                   | 12 نوفمبر 2025              | 12 нояб. 2025
            2024-11                    | Nov 2024                      | نوفمبر 2024                 | нояб. 2024
            2026-34                    | Q2 2026                       | الربع الثاني 2026            | 2 кв. 2026
            2026-21                    | spring 2026                   | ربيع 2026                   | весна 2026
            2026                       | 2026                          | 2026                        | 2026
            2025-11-12/2025-11-14      | 12–14 Nov 2025                | 12–14 نوفمبر 2025           | 12–14 нояб. 2025
            2025-10-30/2025-11-02      | 30 Oct – 2 Nov 2025           | 30 أكتوبر – 2 نوفمبر 2025   | 30 окт. – 2 нояб. 2025
            2024/2026                  | 2024–2026                     | 2024–2026                   | 2024–2026
            2026-03-14/..              | since 14 Mar 2026             | منذ 14 مارس 2026            | с 14 мар. 2026
            [2025-11-09..2025-11-15]   | between 9 and 15 Nov 2025     | بين 9 و15 نوفمبر 2025       | между 9 и 15 нояб. 2025
            [2025-10-30..2025-11-02]   | between 30 Oct and 2 Nov 2025 | بين 30 أكتوبر و2 نوفمبر 2025 | между 30 окт. и 2 нояб. 2025
            [..2026-05-31]             | by 31 May 2026                | حتى 31 مايو 2026            | до 31 мая 2026
            2026-03-14~                | about 14 Mar 2026             | حوالي 14 مارس 2026          | ок. 14 мар. 2026
            2026-03-14?                | 14 Mar 2026 (?)               | 14 مارس 2026 (؟)            | 14 мар. 2026 (?)
            """)
    void the_short_form_saves_letters(String edtf, String english, String arabic, String russian) {
        EventDate date = EventDate.parse(edtf);
        assertThat(dates.shortText(date, Language.EN)).isEqualTo(english);
        assertThat(dates.shortText(date, Language.AR)).isEqualTo(arabic);
        assertThat(dates.shortText(date, Language.RU)).isEqualTo(russian);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_event_without_a_date_says_so(Language language) {
        assertThat(dates.text((EventDate) null, language)).isNotBlank();
        assertThat(dates.text((EventDate) null, Language.EN)).isEqualTo("no date");
    }

    @Test
    void a_day_of_the_calendar_reads_like_an_event_on_that_day() {
        assertThat(dates.text(LocalDate.of(2025, 10, 22), Language.RU)).isEqualTo("22 октября 2025 г.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void russian_months_take_the_genitive_after_a_day_and_the_nominative_alone(int month) {
        String afterDay = dates.text(EventDate.parse("2026-%02d-05".formatted(month)), Language.RU);
        String alone = dates.text(EventDate.parse("2026-%02d".formatted(month)), Language.RU);
        assertThat(afterDay).matches("5 \\p{IsCyrillic}+[ая] 2026 г\\.");
        assertThat(alone).matches("\\p{IsCyrillic}+[йьт] 2026 года");
    }
}
