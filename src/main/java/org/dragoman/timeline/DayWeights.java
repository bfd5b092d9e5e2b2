package org.dragoman.timeline;

import java.util.List;

/** Weights of events on each day, or on each few days, of a span that may be long; each event takes no time to add. */
final class DayWeights {

    private static final int MOST_STEPS = 1 << 16;

    private final long start;
    private final int shift;
    private final double[] changes;

    /**
     * @param first day of the span, counted from 1970
     * @param last day of the span, counted from 1970
     */
    DayWeights(long first, long last) {
        start = first;
        int doublings = 0;
        while (((last - first) >> doublings) >= MOST_STEPS) {
            doublings++;
        }
        shift = doublings;
        changes = new double[(int) ((last - first) >> shift) + 2];
    }

    /** Spreads a weight over the days from the first to the last. */
    void add(long first, long last, double total) {
        int from = (int) ((first - start) >> shift);
        int to = (int) ((last - start) >> shift) + 1;
        double weight = total / (to - from);
        changes[from] += weight;
        changes[to] -= weight;
    }

    /** The weights in slices of equal length of a range within the span. */
    List<Double> slices(DayRange range, int count) {
        Bins bins = new Bins(range, count);
        double weight = 0;
        for (int step = 0; step < changes.length - 1; step++) {
            weight += changes[step];
            long first = start + ((long) step << shift);
            bins.add(first, first + (1L << shift) - 1, weight);
        }
        return bins.all();
    }
}
