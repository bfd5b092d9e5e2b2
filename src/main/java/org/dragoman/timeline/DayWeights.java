package org.dragoman.timeline;

import java.util.Arrays;
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
     * @param shift a step is 2^shift days long; one begins with 1970
     */
    DayWeights(long first, long last, int shift) {
        this.shift = shift;
        start = first >> shift << shift;
        changes = new double[(int) ((last - start) >> shift) + 2];
    }

    /** The shift by which a span is cut into no more steps than wanted. */
    static int shift(long first, long last, int most) {
        int doublings = 0;
        while ((last >> doublings) - (first >> doublings) >= most) {
            doublings++;
        }
        return doublings;
    }

    /** Spreads a weight over the days that the event may have happened on. */
    void add(Columns event, int weight) {
        EventDate alternatives = event.alternatives();
        if (alternatives == null) {
            add(event.first(), event.last(), weight);
            return;
        }
        List<DayRange> each = PossibleDays.each(alternatives);
        double days = each.stream().mapToLong(DayRange::days).sum();
        each.forEach(
                period -> add(period.from().toEpochDay(), period.to().toEpochDay(), weight * period.days() / days));
    }

    /** Spreads a weight over the steps that hold the days from the first to the last. */
    private void add(long first, long last, double total) {
        int from = (int) ((first - start) >> shift);
        int to = (int) ((last - start) >> shift) + 1;
        double weight = total / (to - from);
        changes[from] += weight;
        changes[to] -= weight;
    }

    /** Weights that are not changed any more. */
    interface Kept {

        /** How many bytes of memory they take. */
        long bytes();

        /** Adds them to the slices that they touch. */
        void addTo(Bins bins);
    }

    /** The weights in the form that takes the least room. */
    Kept kept() {
        return SparseWeights.fits(changes) ? new SparseWeights(start, shift, changes) : sum();
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
    static final class Sum implements Kept {

        private final long start;
        private final int shift;
        private final double[] before;

        private Sum(long start, int shift, double[] before) {
            this.start = start;
            this.shift = shift;
            this.before = before;
        }

        @Override
        public long bytes() {
            return (long) Double.BYTES * before.length;
        }

        @Override
        public void addTo(Bins bins) {
            bins.add(this);
        }

        /** The first day that may have a weight. */
        long start() {
            return start;
        }

        /** The first day after all that may have a weight. */
        long end() {
            return start + ((before.length - 1L) << shift);
        }

        /** The first day before which a share of the weights lies, 0 to 1. */
        long day(double share) {
            int place = Arrays.binarySearch(before, share * before[before.length - 1]);
            return start + ((long) (place < 0 ? -place - 1 : place) << shift);
        }

        /** The weights before a day, or a part of one. */
        double before(double day) {
            double place = Math.clamp((day - start) / (1L << shift), 0, before.length - 1.0);
            int step = (int) Math.min(place, before.length - 2.0);
            return before[step] + (place - step) * (before[step + 1] - before[step]);
        }
    }
}
