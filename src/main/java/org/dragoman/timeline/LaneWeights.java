package org.dragoman.timeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The weights of all events of a filter on every step of time, lane by lane: what a window over many years needs, whatever the
 * number of its events. At most {@value #MOST_STEPS} steps of a lane.
 */
final class LaneWeights {

    private static final int MOST_STEPS = 1 << 13;

    /** Steps are no longer than this part of a slice: of one that is two pixels wide, half a pixel. */
    private static final double FINENESS = 4;

    private final DayWeights.@Nullable Sum[] lanes;

    private LaneWeights(DayWeights.@Nullable Sum[] lanes) {
        this.lanes = lanes;
    }

    /** Whether the steps over the extent are fine enough for a window. */
    static boolean suit(DayRange extent, WindowRequest request) {
        double steps = FINENESS * request.binCount() / request.range().days() * extent.days();
        return steps <= MOST_STEPS / 2.0;
    }

    /**
     * The weights of all events that come by.
     *
     * @param extent of these, as far as they have a date
     */
    static LaneWeights of(Walk walk, Lanes lanes, DayRange extent) throws IOException {
        Gathering gathering = new Gathering(lanes, extent);
        walk.over(Walk.Reach.DATED, gathering);
        DayWeights.@Nullable Sum[] sums = new DayWeights.Sum[lanes.size()];
        for (int lane = 0; lane < sums.length; lane++) {
            DayWeights weights = gathering.weights[lane];
            sums[lane] = weights == null ? null : weights.sum();
        }
        return new LaneWeights(sums);
    }

    /** The weights of a lane in the slices of a window. */
    Bins bins(int lane, WindowRequest request) {
        DayWeights.Sum weights = lanes[lane];
        return weights == null
                ? new Bins(request.range(), request.binCount())
                : weights.bins(request.range(), request.binCount());
    }

    private static final class Gathering implements Walk.Visitor {

        private final Lanes lanes;
        private final DayRange extent;
        private final @Nullable DayWeights[] weights;
        private @Nullable Columns columns;

        Gathering(Lanes lanes, DayRange extent) {
            this.lanes = lanes;
            this.extent = extent;
            weights = new DayWeights[lanes.size()];
        }

        @Override
        public void enter(Columns segment) {
            columns = segment;
            lanes.enter(segment);
        }

        @Override
        public void visit() {
            Columns event = columns;
            if (event == null || event.undated()) {
                return;
            }
            for (int lane : lanes.of(event)) {
                DayWeights own = weights[lane];
                if (own == null) {
                    own = new DayWeights(extent.from().toEpochDay(), extent.to().toEpochDay(), MOST_STEPS);
                    weights[lane] = own;
                }
                own.add(event);
            }
        }
    }
}
