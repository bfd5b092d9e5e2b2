package org.dragoman.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the profile, and properties that hold for dates drawn from fixed seeds. */
class EventDateTest {

    private static final int DRAWN = 5000;

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
    void overlap_and_certainty_are_different_questions() {
        EventDate month = EventDate.parse("2025-11");
        LocalDate middle = LocalDate.of(2025, 11, 15);

        assertThat(month.mayOverlap(middle, middle)).isTrue();
        assertThat(month.certainlyInside(middle, middle)).isFalse();
        assertThat(month.certainlyInside(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)))
                .isTrue();
        assertThat(EventDate.parse("[2025-11-01,2025-11-30]").mayOverlap(middle, middle))
                .as("between two alternatives")
                .isFalse();
        assertThat(EventDate.parse("2025-11-12/..").certainlyInside(LocalDate.MIN, LocalDate.MAX))
                .as("still open")
                .isFalse();
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
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            String text = text(random);
            EventDate date = EventDate.parse(text);
            assertThat(date).hasToString(text);
            assertThat(EventDate.parse("  " + text + " ")).isEqualTo(date);
        }
    }

    @Test
    void bounds_are_in_order() {
        dates(2).forEach(date -> {
            assertOrdered(date, date.earliestStart(), date.latestStart());
            assertOrdered(date, date.earliestEnd(), date.latestEnd());
            assertOrdered(date, date.earliestStart(), date.earliestEnd());
            assertOrdered(date, date.latestStart(), date.latestEnd());
        });
    }

    private static void assertOrdered(EventDate date, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (before != null && after != null) {
            assertThat(before).as(date.toString()).isBeforeOrEqualTo(after);
        }
    }

    @Test
    void what_is_certainly_inside_may_overlap_and_the_bounds_themselves_contain_a_date() {
        dates(3).forEach(date -> {
            LocalDate first = date.earliestStart();
            LocalDate last = date.latestEnd();
            assertThat(date.mayOverlap(date)).as(date.toString()).isTrue();
            if (first != null && last != null) {
                assertThat(date.certainlyInside(first, last)).isTrue();
                assertThat(date.mayOverlap(first, last)).isTrue();
                assertThat(date.mayOverlap(first.minusYears(1), first.minusDays(1)))
                        .isFalse();
                assertThat(date.certainlyInside(first.plusDays(1), last)).isFalse();
            }
        });
    }

    @Test
    void whether_two_dates_may_overlap_does_not_depend_on_which_is_asked() {
        List<EventDate> some = dates(4).limit(2000).toList();
        for (int at = 1; at < some.size(); at++) {
            EventDate one = some.get(at - 1);
            EventDate other = some.get(at);
            assertThat(one.mayOverlap(other)).as(one + " and " + other).isEqualTo(other.mayOverlap(one));
        }
    }

    @Test
    void a_finer_date_lies_inside_every_coarser_one_of_the_same_day() {
        Random random = new Random(5);
        for (int drawn = 0; drawn < DRAWN; drawn++) {
            LocalDate day = day(random);
            EventDate exact = EventDate.ofDay(day);
            EventDate month = EventDate.ofMonth(YearMonth.from(day));
            EventDate quarter =
                    EventDate.of(CalendarPeriod.ofQuarter(day.getYear(), (day.getMonthValue() - 1) / 3 + 1));
            EventDate year = EventDate.ofYear(day.getYear());
            assertThat(inside(exact, month) && inside(month, quarter) && inside(quarter, year))
                    .as(day.toString())
                    .isTrue();
            assertThat(exact.precision()).isLessThan(month.precision());
            assertThat(month.precision()).isLessThan(quarter.precision());
            assertThat(quarter.precision()).isLessThan(year.precision());
        }
    }

    private static boolean inside(EventDate finer, EventDate coarser) {
        LocalDate first = coarser.earliestStart();
        LocalDate last = coarser.latestEnd();
        return first != null && last != null && finer.certainlyInside(first, last);
    }

    @Test
    void the_order_is_total_and_agrees_with_equality() {
        List<EventDate> some = dates(6).limit(120).toList();
        for (EventDate one : some) {
            for (EventDate other : some) {
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
                assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
            }
        }
        List<EventDate> sorted = some.stream().sorted().toList();
        for (int low = 0; low < sorted.size(); low++) {
            for (int high = low; high < sorted.size(); high++) {
                assertThat(sorted.get(low)).isLessThanOrEqualTo(sorted.get(high));
            }
        }
    }

    @Test
    void the_finer_of_two_dates_that_begin_on_a_day_comes_first() {
        assertThat(Stream.of("2025", "2025-01", "2025-01-01", "2024-12-31", "[..2030]")
                        .map(EventDate::parse)
                        .sorted())
                .map(EventDate::toString)
                .containsExactly("[..2030]", "2024-12-31", "2025-01-01", "2025-01", "2025");
    }

    @Test
    void garbage_is_refused_with_a_date_time_exception_and_nothing_else() {
        Random random = new Random(7);
        String alphabet = "0123456789-/[].,~?% TZ:+XuВ٣";
        int dates = 0;
        for (int drawn = 0; drawn < 20 * DRAWN; drawn++) {
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
        StringBuilder text = new StringBuilder(date(random).toString());
        text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
        return text.toString();
    }

    private static Stream<EventDate> dates(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> date(random)).limit(DRAWN);
    }

    private static EventDate date(Random random) {
        return EventDate.parse(text(random));
    }

    /** A date of the profile, in any of its forms. */
    private static String text(Random random) {
        CalendarPeriod one = period(random);
        CalendarPeriod other = period(random);
        boolean reversed = other.last().isBefore(one.first());
        String low = (reversed ? other : one).toString();
        String high = (reversed ? one : other).toString();
        boolean both = random.nextInt(3) > 0;
        boolean start = random.nextBoolean();
        String form = switch (random.nextInt(4)) {
            case 0 -> low;
            case 1 -> both ? low + "/" + high : pick(random, low + "/", low + "/..", "../" + low);
            case 2 -> "[" + (both || start ? low : "") + ".." + (both ? high : start ? "" : low) + "]";
            default ->
                IntStream.rangeClosed(0, 1 + random.nextInt(3))
                        .mapToObj(i -> period(random).toString())
                        .collect(Collectors.joining(",", "[", "]"));
        };
        return form + pick(random, "", "", "", "~", "?", "%");
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static CalendarPeriod period(Random random) {
        LocalDate day = day(random);
        return switch (random.nextInt(8)) {
            case 0 -> CalendarPeriod.ofYear(day.getYear());
            case 1 -> CalendarPeriod.ofQuarter(day.getYear(), 1 + random.nextInt(4));
            case 2 -> CalendarPeriod.ofSeason(day.getYear(), 1 + random.nextInt(4));
            case 3, 4 -> CalendarPeriod.of(YearMonth.from(day));
            default -> CalendarPeriod.of(day);
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
    }
}
