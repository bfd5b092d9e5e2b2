package org.dragoman.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Weights that seldom change from one step of time to the next, kept by where they do. */
final class SparseWeights implements DayWeights.Kept {

    private final long start;
    private final int shift;
    private final int[] places;

    /** Of each step from a place to the next one. */
    private final double[] weights;

    /**
     * The weights of steps.
     *
     * @param start the first day of the first step, counted from 1970
     * @param shift a step is 2^shift days long
     * @param changes by how much the weight of a step is higher than that of the one before
     */
    SparseWeights(long start, int shift, double[] changes) {
        this.start = start;
        this.shift = shift;
        places = IntStream.range(0, changes.length)
                .filter(place -> changes[place] != 0)
                .toArray();
        weights = new double[places.length];
        double weight = 0;
        for (int number = 0; number < places.length; number++) {
            weight += changes[places[number]];
            weights[number] = weight;
        }
    }

    /** Whether it takes less room to keep changes so than all steps. */
    static boolean fits(double[] changes) {
        long places = Arrays.stream(changes).filter(change -> change != 0).count();
        return 3 * places < changes.length;
    }

    @Override
    public void addTo(Bins bins) {
        for (int number = 0; number + 1 < places.length; number++) {
            int steps = places[number + 1] - places[number];
            bins.add(day(places[number]), day(places[number + 1]) - 1, steps * weights[number]);
        }
    }

    private long day(int place) {
        return start + ((long) place << shift);
    }

    @Override
    public long bytes() {
        return (long) (Integer.BYTES + Double.BYTES) * places.length;
    }
}
