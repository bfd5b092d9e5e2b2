package org.dragoman.timeline;

import java.util.List;
import org.dragoman.kernel.EventDate;

/** Weights of events on each day, or on each few days, of a span that may be long; each event takes no time to add. */
final class DayWeights {

    private final long start;
    private final int shift;
    private final double[] changes;

    /**
     * @param first day of the span, counted from 1970
     * @param last day of the span, counted from 1970
     * @param most steps that the span may be cut into
     */
    DayWeights(long first, long last, int most) {
        start = first;
        int doublings = 0;
        while (((last - first) >> doublings) >= most) {
            doublings++;
        }
        shift = doublings;
        changes = new double[(int) ((last - first) >> shift) + 2];
    }

    /** Spreads a weight of 1 over the days that the event may have happened on. */
    void add(Columns event) {
        EventDate alternatives = event.alternatives();
        if (alternatives == null) {
            add(event.first(), event.last(), 1);
            return;
        }
        List<DayRange> each = PossibleDays.each(alternatives);
        double days = each.stream().mapToLong(DayRange::days).sum();
        each.forEach(period -> add(period.from().toEpochDay(), period.to().toEpochDay(), period.days() / days));
    }

    /** Spreads a weight over the steps that hold the days from the first to the last. */
    private void add(long first, long last, double total) {
        int from = (int) ((first - start) >> shift);
        int to = (int) ((last - start) >> shift) + 1;
        double weight = total / (to - from);
        changes[from] += weight;
        changes[to] -= weight;
    }

    /** The weights before each step and, last, of all; by it the weights of any range are found. */
    Sum sum() {
        double[] before = new double[changes.length];
        double weight = 0;
        for (int step = 0; step < changes.length - 1; step++) {
            weight += changes[step];
            before[step + 1] = before[step] + weight;
        }
        return new Sum(start, shift, before);
    }

    /** The weights on all days before each step. */
    static final class Sum {

        private final long start;
        private final int shift;
        private final double[] before;

        private Sum(long start, int shift, double[] before) {
            this.start = start;
            this.shift = shift;
            this.before = before;
        }

        long bytes() {
            return (long) Double.BYTES * before.length;
        }

        /** The weights in slices of equal length of a range. */
        Bins bins(DayRange range, int count) {
            Bins bins = new Bins(range, count, start, shift);
            double length = (double) range.days() / count;
            double from = (double) (range.from().toEpochDay() - start);
            double known = upTo(from);
            for (int index = 0; index < count; index++) {
                double next = upTo(from + (index + 1) * length);
                bins.put(index, next - known);
                known = next;
            }
            return bins;
        }

        private double upTo(double day) {
            double place = Math.clamp(day / (1L << shift), 0, before.length - 1.0);
            int step = (int) Math.min(place, before.length - 2.0);
            return before[step] + (place - step) * (before[step + 1] - before[step]);
        }
    }
}
