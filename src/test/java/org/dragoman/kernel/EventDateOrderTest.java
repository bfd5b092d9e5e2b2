package org.dragoman.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of two dates comes first. */
class EventDateOrderTest {

    @Test
    void the_order_is_total_and_agrees_with_equality() {
        List<EventDate> some = DrawnDates.of(6).limit(120).toList();
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
}
