package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights are the same however they are kept. */
class SparseWeightsTest {

    private static final long FIRST = LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int DAYS = 13_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void few_changes_weigh_as_much_as_all_steps_do(int shift) {
        Random random = new Random(shift);
        long start = FIRST >> shift << shift;
        double[] changes = new double[(DAYS >> shift) + 2];
        double[] weights = new double[changes.length];
        for (int stay = 0; stay < 200; stay++) {
            int from = random.nextInt(changes.length - 1);
            int to = from + 1 + random.nextInt(Math.min(40, changes.length - 1 - from));
            double weight = 1.0 / (to - from);
            changes[from] += weight;
            changes[to] -= weight;
            for (int step = from; step < to; step++) {
                weights[step] += weight;
            }
        }
        SparseWeights sparse = new SparseWeights(start, shift, changes);
        assertThat(SparseWeights.fits(changes)).isTrue();
        assertThat(sparse.bytes()).isLessThan(8L * changes.length);

        DayRange range = DayRange.ofDays(start + 800, start + 8799);
        Bins bins = new Bins(range, 250, shift);
        sparse.addTo(bins);
        for (int slice = 0; slice < 250; slice++) {
            double expected = 0;
            for (int day = 800 + 32 * slice; day < 832 + 32 * slice; day++) {
                expected += weights[day >> shift] / (1 << shift);
            }
            assertThat(bins.all().get(slice)).as("slice %d", slice).isCloseTo(expected, Offset.offset(0.00006));
        }
    }
}
