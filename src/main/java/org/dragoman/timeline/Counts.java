package org.dragoman.timeline;

import java.io.IOException;
import java.util.function.Predicate;

/** How many events there are, in all, by facet and by lane. */
final class Counts {

    private final FacetTally facets = new FacetTally();
    private final int[] lanes;
    private int total;

    /** @param lanes how many there may be */
    Counts(int lanes) {
        this.lanes = new int[lanes];
    }

    /** All events with a date. */
    static Counts of(Overview overview) {
        Counts counts = new Counts(overview.lanes());
        counts.total = overview.dated();
        counts.facets.add(overview.facets());
        for (int lane = 0; lane < counts.lanes.length; lane++) {
            counts.lanes[lane] = overview.ever(lane);
        }
        return counts;
    }

    /**
     * Counts an event that misses no choice as many times as {@code step} tells.
     *
     * @param in the numbers of its lanes
     */
    void count(Columns event, Numbers in, int step) {
        total += step;
        facets.count(event, 0, step);
        for (int place = 0; place < in.size(); place++) {
            lanes[in.get(place)] += step;
        }
    }

    /** Counts the events that come by and are in sight. */
    void count(Walk walk, Sight sight, Lanes numbers, int step) throws IOException {
        count(walk, sight, sight::holds, numbers, step);
    }

    /** Counts the events within reach that are wanted. */
    void count(Walk walk, Walk.Reach reach, Predicate<Columns> wanted, Lanes numbers, int step) throws IOException {
        walk.over(reach, numbers.with(event -> {
            if (wanted.test(event)) {
                count(event, numbers.of(event), step);
            }
        }));
    }

    /** Adds what another has counted, so many times. */
    void add(Counts other, int times) {
        total += times * other.total;
        facets.add(other.facets, times);
        for (int lane = 0; lane < lanes.length; lane++) {
            lanes[lane] += times * other.lanes[lane];
        }
    }

    int total() {
        return total;
    }

    FacetTally facets() {
        return facets;
    }

    /** Events of a lane. */
    int lane(int number) {
        return lanes[number];
    }

    long bytes() {
        return facets.bytes() + (long) Integer.BYTES * lanes.length;
    }
}
