package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Slices of equal length of a range of days and the weight of events on each. */
final class Bins {

    private static final double PRECISION = 10_000;

    /** From here on a hundredth is fine enough. */
    private static final double HEAVY = 10;

    private static final double PRECISION_OF_HEAVY = 100;
    private static final double[] NONE = {};

    private final double start;
    private final double length;

    /** Of what covers a part of a slice. */
    private final double[] parts;

    /** By how much the weight of what covers whole slices is higher in a slice than in the one before; empty where nothing does. */
    private double[] steps = NONE;

    private final int shift;

    /** Slices from one to before another may have a weight, the others have none. */
    private int low;

    private int high;

    Bins(DayRange range, int count) {
        this(range, count, 0);
    }

    /** Slices that see days only as steps of 2^shift days, one of which begins with 1970. */
    Bins(DayRange range, int count, int shift) {
        this.shift = shift;
        low = count;
        start = range.from().toEpochDay();
        length = (double) range.days() / count;
        parts = new double[count];
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

    /** Puts on the weights that are known by day, in the slices that these days touch. */
    void add(DayWeights.Sum weights) {
        int from = (int) Math.clamp(Math.floor((weights.start() - start) / length), 0, parts.length);
        int to = (int) Math.clamp(Math.ceil((weights.end() - start) / length), from, parts.length);
        double known = weights.before(start + from * length);
        for (int index = from; index < to; index++) {
            double next = weights.before(start + (index + 1) * length);
            parts[index] += next - known;
            known = next;
        }
        touch(from, to);
    }

    private void touch(int from, int to) {
        low = Math.min(low, from);
        high = Math.max(high, to);
    }

    private void add(long first, long last, @Nullable EventDate alternatives, double weight) {
        if (alternatives == null) {
            spread(first, last, weight);
            return;
        }
        List<DayRange> each = PossibleDays.each(alternatives);
        double days = each.stream().mapToLong(DayRange::days).sum();
        each.forEach(
                period -> spread(period.from().toEpochDay(), period.to().toEpochDay(), weight * period.days() / days));
    }

    /** Spreads the weight evenly over the steps that hold the days. */
    private void spread(long firstDay, long lastDay, double weight) {
        long begin = step(firstDay);
        long end = step(lastDay) + (1L << shift);
        double from = Math.max(0, (begin - start) / length);
        double to = Math.min(parts.length, (end - start) / length);
        if (from >= to) {
            return;
        }
        int first = (int) from;
        int last = (int) to;
        double whole = length * weight / (end - begin);
        touch(first, Math.min(last + 1, parts.length));
        if (first == last) {
            parts[first] += (to - from) * whole;
            return;
        }
        if (steps.length == 0) {
            steps = new double[parts.length + 1];
        }
        parts[first] += (first + 1 - from) * whole;
        steps[first + 1] += whole;
        steps[last] -= whole;
        if (last < parts.length) {
            parts[last] += (to - last) * whole;
        }
    }

    private long step(long day) {
        return day >> shift << shift;
    }

    private interface Slices {
        void take(int index, Double weight);
    }

    private void each(Slices slices) {
        double covering = 0;
        double last = 0;
        Double weight = 0.0;
        for (int index = low; index < high; index++) {
            covering += steps.length == 0 ? 0 : steps[index];
            double next = parts[index] + covering;
            if (next != last) {
                last = next;
                weight = rounded(next);
            }
            slices.take(index, weight);
        }
    }

    /** The weights of all slices. */
    List<Double> all() {
        Double[] weights = new Double[parts.length];
        Arrays.fill(weights, 0.0);
        each((index, weight) -> weights[index] = weight);
        return List.of(weights);
    }

    /** The slices that have a weight, as far as they follow one another as one run. */
    List<TimelineLane.Run> runs() {
        List<TimelineLane.Run> runs = new ArrayList<>();
        each((index, weight) -> {
            if (weight > 0) {
                TimelineLane.Run last = runs.isEmpty() ? null : runs.getLast();
                if (last == null || last.first() + last.weights().size() < index) {
                    last = new TimelineLane.Run(index, new ArrayList<>());
                    runs.add(last);
                }
                last.weights().add(weight);
            }
        });
        return runs;
    }

    private static double rounded(double weight) {
        double precision = weight < HEAVY ? PRECISION : PRECISION_OF_HEAVY;
        return Math.round(weight * precision) / precision;
    }
}
