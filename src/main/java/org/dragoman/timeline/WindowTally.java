package org.dragoman.timeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Counts the events in sight, by facet and by lane, and their weights on the slices of the window. */
final class WindowTally implements Walk.Visitor {

    private final WindowRequest request;
    private final Sight sight;
    private final FilterTest test;
    private final Lanes lanes;
    private final FacetTally facets = new FacetTally();
    private final int[] counts;
    private final @Nullable Bins[] bins;
    private final @Nullable LaneWeights weights;
    private int total;

    private WindowTally(
            WindowRequest request, Sight sight, FilterTest test, Lanes lanes, @Nullable LaneWeights weights) {
        this.request = request;
        this.sight = sight;
        this.lanes = lanes;
        this.weights = weights;
        this.test = test;
        counts = new int[lanes.size()];
        bins = new Bins[lanes.size()];
    }

    /** Counts what is in sight. */
    static WindowTally of(WindowRequest request, Sight sight, Lanes lanes, Inquiry inquiry) throws IOException {
        WindowTally tally = new WindowTally(request, sight, inquiry.test(), lanes, null);
        inquiry.walk().over(sight, tally);
        return tally;
    }

    /**
     * Counts what is out of sight and takes it off from what is known of all, which is quicker where most is in sight.
     *
     * @param weights of all events of the filter
     */
    static WindowTally of(
            WindowRequest request, Sight sight, Lanes lanes, Inquiry inquiry, Overview overview, LaneWeights weights)
            throws IOException {
        WindowTally tally = new WindowTally(request, sight, inquiry.test(), lanes, weights);
        tally.total = overview.dated();
        tally.facets.add(overview.facets());
        for (int lane = 0; lane < tally.counts.length; lane++) {
            tally.counts[lane] = overview.ever(lane);
        }
        Walk walk = inquiry.walk();
        walk.over(sight.before(), tally);
        walk.over(sight.after(), tally);
        return tally;
    }

    @Override
    public void enter(Columns segment) throws IOException {
        lanes.enter(segment);
    }

    @Override
    public void visit(Columns event) throws IOException {
        int misses = test.misses(event);
        if (Integer.bitCount(misses) > 1) {
            return;
        }
        boolean inSight = sight.holds(event);
        if (weights == null && inSight) {
            facets.add(event, misses);
            if (misses == 0) {
                count(event);
            }
        } else if (weights != null && !inSight) {
            facets.remove(event, misses);
            if (misses == 0) {
                discount(event);
            }
        }
    }

    private void count(Columns event) throws IOException {
        total++;
        Numbers in = lanes.of(event);
        for (int place = 0; place < in.size(); place++) {
            int lane = in.get(place);
            counts[lane]++;
            Bins own = bins[lane];
            if (own == null) {
                own = new Bins(request.range(), request.binCount());
                bins[lane] = own;
            }
            own.add(event.first(), event.last(), event.alternatives());
        }
    }

    private void discount(Columns event) throws IOException {
        total--;
        Numbers in = lanes.of(event);
        for (int place = 0; place < in.size(); place++) {
            int lane = in.get(place);
            counts[lane]--;
        }
    }

    int total() {
        return total;
    }

    FacetTally facets() {
        return facets;
    }

    /** Events in sight of a lane. */
    int count(int lane) {
        return counts[lane];
    }

    /** Weights of the events in sight of a lane. */
    Bins bins(int lane) {
        Bins own = weights == null ? bins[lane] : weights.bins(lane, request);
        return own == null ? new Bins(request.range(), request.binCount()) : own;
    }
}
