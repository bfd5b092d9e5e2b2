package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights in slices of any length, beside those of a sum over every slice and event. */
class BinsTest {

    private static final long FROM = LocalDate.of(2025, 3, 1).toEpochDay();

    /** Of a weight below ten; of a heavier one a hundredth is fine enough. */
    private static final double PRECISION = 0.00006;

    private record Stay(long first, long last) {

        double within(double from, double to) {
            double days = last + 1.0 - first;
            return Math.max(0, Math.min(to, last + 1.0) - Math.max(from, (double) first)) / days;
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 600", "3, 7", "31, 600", "31, 31", "100, 60", "600, 600", "7300, 600"})
    void slices_weigh_what_lies_in_them(int days, int count) {
        Random random = new Random(days);
        List<Stay> stays = IntStream.range(0, 40)
                .mapToObj(_ -> {
                    long first = FROM - 20 + random.nextInt(days + 25);
                    return new Stay(first, first + random.nextInt(30));
                })
                .toList();
        Bins bins = new Bins(DayRange.ofDays(FROM, FROM + days - 1), count);
        stays.forEach(stay -> bins.add(stay.first, stay.last, null));

        List<Double> weights = bins.all();
        assertThat(weights).hasSize(count);
        for (int slice = 0; slice < count; slice++) {
            double from = FROM + (double) slice * days / count;
            double to = FROM + (slice + 1.0) * days / count;
            double expected =
                    stays.stream().mapToDouble(stay -> stay.within(from, to)).sum();
            assertThat(weights.get(slice)).as("slice %d", slice).isCloseTo(expected, Offset.offset(PRECISION));
        }
    }

    @Test
    void runs_are_the_slices_that_have_a_weight() {
        Bins bins = new Bins(DayRange.ofDays(FROM, FROM + 9), 40);
        bins.add(FROM + 2, FROM + 3, null);
        bins.add(FROM + 7, FROM + 7, null);
        bins.add(FROM + 8, FROM + 8, null);
        bins.remove(FROM + 8, FROM + 8, null);

        assertThat(bins.runs())
                .containsExactly(
                        new TimelineLane.Run(8, List.of(0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125, 0.125)),
                        new TimelineLane.Run(28, List.of(0.25, 0.25, 0.25, 0.25)));
    }

    @Test
    void without_weights_there_are_no_runs() {
        Bins bins = new Bins(DayRange.ofDays(FROM, FROM + 9), 40);
        bins.add(FROM + 20, FROM + 25, null);

        assertThat(bins.runs()).isEmpty();
        assertThat(bins.all()).hasSize(40).containsOnly(0.0);
    }
}
