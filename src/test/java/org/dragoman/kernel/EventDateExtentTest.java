package org.dragoman.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which days a date may or certainly does cover. */
class EventDateExtentTest {

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
    void bounds_are_in_order() {
        DrawnDates.of(2).forEach(date -> {
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
        DrawnDates.of(3).forEach(date -> {
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
        List<EventDate> some = DrawnDates.of(4).limit(2000).toList();
        for (int at = 1; at < some.size(); at++) {
            EventDate one = some.get(at - 1);
            EventDate other = some.get(at);
            assertThat(one.mayOverlap(other)).as(one + " and " + other).isEqualTo(other.mayOverlap(one));
        }
    }

    @Test
    void a_finer_date_lies_inside_every_coarser_one_of_the_same_day() {
        Random random = new Random(5);
        for (int drawn = 0; drawn < DrawnDates.NUMBER; drawn++) {
            LocalDate day = DrawnDates.day(random);
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
}
