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

    private final int count;
    private final double start;

    /** Days, or parts of one, that a cell holds: a slice, but where that is shorter than a day the day. */
    private final double length;

    /** Of what covers a part of a cell. */
    private final double[] parts;

    /** By how much the weight of what covers whole cells is higher in a cell than in the one before; empty where nothing does. */
    private double[] steps = NONE;

    private final int shift;

    /** Cells from one to before another may have a weight, the others have none. */
    private int low;

    private int high;

    Bins(DayRange range, int count) {
        this(range, count, 0);
    }

    /** Slices that see days only as steps of 2^shift days, one of which begins with 1970. */
    Bins(DayRange range, int count, int shift) {
        this.count = count;
        this.shift = shift;
        start = range.from().toEpochDay();
        int cells = (int) Math.min(count, range.days());
        low = cells;
        length = (double) range.days() / cells;
        parts = new double[cells];
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

    /** Spreads a weight evenly over days, counted from 1970; what lies outside the range is lost. */
    void add(long first, long last, double weight) {
        spread(first, last, weight);
    }

    /** Puts on the weights that are known by day, in the cells that these days touch. */
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

    /** The weights of the slices from one to before another; each lies in one cell or across the border of two. */
    private Double[] weights(int from, int to) {
        double[] cells = cells();
        Double[] weights = new Double[to - from];
        double last = 0;
        Double weight = 0.0;
        long begin = (long) from * cells.length;
        int cell = (int) (begin / count);
        for (int slice = from; slice < to; slice++) {
            long end = begin + cells.length;
            long border = (cell + 1L) * count;
            double next = cells[cell] * (Math.min(end, border) - begin);
            if (end >= border) {
                cell++;
                next += end > border ? cells[cell] * (end - border) : 0;
            }
            if (next != last) {
                last = next;
                weight = rounded(next / count);
            }
            weights[slice - from] = weight;
            begin = end;
        }
        return weights;
    }

    private double[] cells() {
        double[] cells = new double[parts.length];
        double covering = 0;
        for (int cell = low; cell < high; cell++) {
            covering += steps.length == 0 ? 0 : steps[cell];
            cells[cell] = parts[cell] + covering;
        }
        return cells;
    }

    /** The weights of all slices. */
    List<Double> all() {
        return Arrays.asList(weights(0, count));
    }

    /** The slices that have a weight, as far as they follow one another as one run. */
    List<TimelineLane.Run> runs() {
        if (low >= high) {
            return List.of();
        }
        int first = (int) ((long) low * count / parts.length);
        int end = (int) (((long) high * count + parts.length - 1) / parts.length);
        Double[] weights = weights(first, end);
        List<TimelineLane.Run> runs = new ArrayList<>();
        int begin = 0;
        for (int place = 0; place <= weights.length; place++) {
            if (place == weights.length || weights[place] <= 0) {
                if (place > begin) {
                    runs.add(new TimelineLane.Run(
                            first + begin, Arrays.asList(weights).subList(begin, place)));
                }
                begin = place + 1;
            }
        }
        return runs;
    }

    private static double rounded(double weight) {
        double precision = weight < HEAVY ? PRECISION : PRECISION_OF_HEAVY;
        return Math.round(weight * precision) / precision;
    }
}
