package org.dragoman.timeline;

import java.io.IOException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The weights of all events of a filter on every step of time, lane by lane: what a window over many years needs, whatever the
 * number of its events. The wider the window, the fewer steps are enough.
 */
final class LaneWeights implements Answers.Answer {

    private static final int MOST_STEPS = 1 << 13;
    private static final int FEW_STEPS = 1 << 11;

    /** Steps are no longer than this part of a slice: of one that is two pixels wide, half a pixel. */
    private static final double FINENESS = 4;

    private final DayWeights.@Nullable Sum[] lanes;

    private LaneWeights(DayWeights.@Nullable Sum[] lanes) {
        this.lanes = lanes;
    }

    /** Into how many steps the extent may be cut for a window; nothing where these would be too many. */
    static OptionalInt steps(DayRange extent, WindowRequest request) {
        double least = FINENESS * request.binCount() / request.range().days() * extent.days();
        // A step has a power of two days, so that there may be only half as many.
        return IntStream.of(FEW_STEPS, MOST_STEPS)
                .filter(steps -> least <= steps / 2.0)
                .findFirst();
    }

    /**
     * The weights of all events that come by.
     *
     * @param extent of these, as far as they have a date
     * @param steps into which it may be cut
     */
    static LaneWeights of(Walk walk, Lanes lanes, DayRange extent, int steps) throws IOException {
        Gathering gathering = new Gathering(lanes, extent, steps);
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

    @Override
    public long bytes() {
        return Stream.of(lanes)
                .filter(Objects::nonNull)
                .mapToLong(DayWeights.Sum::bytes)
                .sum();
    }

    private static final class Gathering implements Walk.Visitor {

        private final Lanes lanes;
        private final DayRange extent;
        private final int steps;
        private final @Nullable DayWeights[] weights;

        Gathering(Lanes lanes, DayRange extent, int steps) {
            this.steps = steps;
            this.lanes = lanes;
            this.extent = extent;
            weights = new DayWeights[lanes.size()];
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            if (event.undated()) {
                return;
            }
            for (int lane : lanes.of(event)) {
                DayWeights own = weights[lane];
                if (own == null) {
                    own = new DayWeights(extent.from().toEpochDay(), extent.to().toEpochDay(), steps);
                    weights[lane] = own;
                }
                own.add(event);
            }
        }
    }
}
