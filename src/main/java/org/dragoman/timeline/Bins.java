package org.dragoman.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.kernel.EventDate;

/** Slices of equal length of a range of days and the weight of events on each. */
final class Bins {

    private static final double PRECISION = 10_000;

    private final double start;
    private final double length;
    private final double[] weights;

    Bins(DayRange range, int count) {
        start = range.from().toEpochDay();
        length = (double) range.days() / count;
        weights = new double[count];
    }

    /** Spreads a weight of 1 evenly over the days the event may have happened on; what lies outside the range is lost. */
    void add(EventDate date) {
        List<DayRange> possible = PossibleDays.each(date);
        double days = possible.stream().mapToLong(DayRange::days).sum();
        possible.forEach(period -> add(period, 1 / days));
    }

    private void add(DayRange period, double weightPerDay) {
        double from = (period.from().toEpochDay() - start) / length;
        double to = (period.to().toEpochDay() + 1 - start) / length;
        int first = (int) Math.max(0, Math.floor(from));
        int last = (int) Math.min(weights.length, Math.ceil(to));
        for (int index = first; index < last; index++) {
            double covered = Math.min(to, index + 1.0) - Math.max(from, index);
            weights[index] += Math.max(0, covered) * length * weightPerDay;
        }
    }

    /** The weights of all slices. */
    List<Double> all() {
        return Arrays.stream(weights).mapToObj(Bins::rounded).toList();
    }

    /** The slices that have a weight. */
    List<TimelineLane.Bin> nonEmpty() {
        return IntStream.range(0, weights.length)
                .mapToObj(index -> new TimelineLane.Bin(index, rounded(weights[index])))
                .filter(bin -> bin.weight() > 0)
                .toList();
    }

    private static double rounded(double weight) {
        return Math.round(weight * PRECISION) / PRECISION;
    }
}
