package org.dragoman.timeline;

import java.io.IOException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The events in sight of a window: how many, by facet and by lane, and their weights on its slices. */
final class WindowTally {

    private final WindowRequest request;
    private final Counts counts;
    private final IntFunction<@Nullable Bins> bins;

    private WindowTally(WindowRequest request, Counts counts, IntFunction<@Nullable Bins> bins) {
        this.request = request;
        this.counts = counts;
        this.bins = bins;
    }

    /** Looks at each event in sight. */
    static WindowTally of(WindowRequest request, Sight sight, Lanes lanes, Inquiry inquiry) throws IOException {
        Passing passing = new Passing(request, sight, inquiry.test(), lanes);
        inquiry.walk().over(sight, passing);
        return new WindowTally(request, passing.counts, passing.bins::find);
    }

    /**
     * What is known already.
     *
     * @param weights of all events of the filter
     */
    static WindowTally of(WindowRequest request, Counts counts, LaneWeights weights) {
        return new WindowTally(request, counts, lane -> weights.bins(lane, request));
    }

    int total() {
        return counts.total();
    }

    FacetTally facets() {
        return counts.facets();
    }

    /** Events in sight of a lane. */
    int count(int lane) {
        return counts.lane(lane);
    }

    /** Weights of the events in sight of a lane. */
    Bins bins(int lane) {
        Bins own = bins.apply(lane);
        return own == null ? new Bins(request.range(), request.binCount()) : own;
    }

    private static final class Passing implements Walk.Visitor {

        private final Sight sight;
        private final FilterTest test;
        private final Lanes lanes;
        private final Counts counts;
        private final PerLane<Bins> bins;

        Passing(WindowRequest request, Sight sight, FilterTest test, Lanes lanes) {
            this.sight = sight;
            this.test = test;
            this.lanes = lanes;
            counts = new Counts(lanes.size());
            bins = new PerLane<>(lanes.size(), () -> new Bins(request.range(), request.binCount()));
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            int misses = test.misses(event);
            if (Integer.bitCount(misses) > 1 || !sight.holds(event)) {
                return;
            }
            if (misses == 0) {
                Numbers in = lanes.of(event);
                counts.count(event, in, 1);
                weigh(event, in);
            } else {
                counts.facets().add(event, misses);
            }
        }

        private void weigh(Columns event, Numbers in) {
            for (int place = 0; place < in.size(); place++) {
                bins.at(in.get(place)).add(event.first(), event.last(), event.alternatives());
            }
        }
    }
}
