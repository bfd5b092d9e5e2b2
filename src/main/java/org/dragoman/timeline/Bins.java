package org.dragoman.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

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

    /**
     * Spreads a weight of 1 evenly over the days the event may have happened on; what lies outside the range is lost.
     *
     * @param first as days since 1970
     * @param last as days since 1970
     * @param alternatives where these are not all the days from the first to the last
     */
    void add(long first, long last, @Nullable EventDate alternatives) {
        add(first, last, alternatives, 1);
    }

    /** Takes off what {@link #add(long, long, EventDate)} put on. */
    void remove(long first, long last, @Nullable EventDate alternatives) {
        add(first, last, alternatives, -1);
    }

    /** Spreads the weight evenly over the days. */
    void add(long first, long last, double weight) {
        spread(first, last, weight / (last - first + 1));
    }

    private void add(long first, long last, @Nullable EventDate alternatives, double weight) {
        if (alternatives == null) {
            add(first, last, weight);
            return;
        }
        List<DayRange> each = PossibleDays.each(alternatives);
        double days = each.stream().mapToLong(DayRange::days).sum();
        each.forEach(period -> spread(period.from().toEpochDay(), period.to().toEpochDay(), weight / days));
    }

    private void spread(long firstDay, long lastDay, double weightPerDay) {
        double from = (firstDay - start) / length;
        double to = (lastDay + 1 - start) / length;
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
