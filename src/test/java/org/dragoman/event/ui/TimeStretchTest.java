package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.dragoman.kernel.EventDate;
import org.junit.jupiter.api.Test;

class TimeStretchTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    private static TimeStretch around(String date) {
        TimeStretch stretch = TimeStretch.around(EventDate.parse(date));
        assertThat(stretch).isNotNull();
        return stretch;
    }

    @Test
    void a_day_stands_in_the_middle_of_three_weeks() {
        TimeStretch stretch = around("2025-11-12");

        assertThat(stretch.first()).isEqualTo(LocalDate.of(2025, 11, 2));
        assertThat(stretch.last()).isEqualTo(LocalDate.of(2025, 11, 22));
        assertThat(stretch.from(EventDate.parse("2025-11-12"))).isEqualTo(10 / 21.0, EXACT);
        assertThat(stretch.until(EventDate.parse("2025-11-12"))).isEqualTo(11 / 21.0, EXACT);
    }

    @Test
    void a_longer_date_has_its_own_length_around_it_up_to_a_year() {
        assertThat(around("2025-11").first()).isEqualTo(LocalDate.of(2025, 10, 3));
        assertThat(around("2000/2020").last()).isEqualTo(LocalDate.of(2022, 1, 1));
    }

    @Test
    void what_begins_before_or_is_open_reaches_to_the_edge() {
        TimeStretch stretch = around("2025-11-12");

        assertThat(stretch.from(EventDate.parse("2024"))).isZero();
        assertThat(stretch.until(EventDate.parse("2025-11-12/.."))).isEqualTo(1);
        assertThat(around("2025-11-12/..").first()).isEqualTo(LocalDate.of(2025, 11, 2));
        assertThat(TimeStretch.around(null)).isNull();
    }
}
