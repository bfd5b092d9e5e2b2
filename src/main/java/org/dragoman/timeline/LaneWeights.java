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

    private static final int FEW_STEPS = 1 << 11;
    private static final int MORE_STEPS = 1 << 13;

    /** Days of ninety years: where each day is a step, these are fine enough for any window. */
    private static final int MOST_STEPS = 1 << 15;

    /** Steps are no longer than this part of a slice: of one that is two pixels wide, half a pixel. */
    private static final double FINENESS = 4;

    private final DayWeights.@Nullable Kept[] lanes;
    private final @Nullable LaneWeights before;
    private final int shift;

    private LaneWeights(Gathering gathering, @Nullable LaneWeights before) {
        shift = gathering.shift;
        lanes = gathering.kept();
        this.before = before;
    }

    /** How far a day is to be shifted to make the steps that a window needs; nothing where these would be too many. */
    static OptionalInt shift(DayRange reach, WindowRequest request) {
        double least = FINENESS * request.binCount() / request.range().days() * reach.days();
        // A step has a power of two days, so that there may be only half as many.
        return IntStream.of(FEW_STEPS, MORE_STEPS, MOST_STEPS)
                .filter(steps -> least <= steps / 2.0 || shift(reach, steps) == 0)
                .map(steps -> shift(reach, steps))
                .findFirst();
    }

    private static int shift(DayRange reach, int steps) {
        return DayWeights.shift(reach.from().toEpochDay(), reach.to().toEpochDay(), steps);
    }

    /**
     * The weights of all events that come by.
     *
     * @param reach of these, as far as they have a date
     */
    static LaneWeights of(Walk walk, Lanes lanes, DayRange reach, int shift) throws IOException {
        Gathering gathering = new Gathering(lanes, reach, shift);
        walk.over(Walk.Reach.DATED, gathering);
        return new LaneWeights(gathering, null);
    }

    /** The same after a change, see {@link Overview#changed}. */
    LaneWeights changed(Walk gone, Walk added, Lanes laneNumbers, DayRange reach) throws IOException {
        Gathering gathering = new Gathering(laneNumbers, reach, shift);
        gathering.step = -1;
        gone.over(Walk.Reach.DATED, gathering);
        gathering.step = 1;
        added.over(Walk.Reach.DATED, gathering);
        return new LaneWeights(gathering, this);
    }

    /** The weights of a lane in the slices of a window. */
    Bins bins(int lane, WindowRequest request) {
        Bins bins = new Bins(request.range(), request.binCount(), shift);
        addTo(bins, lane);
        return bins;
    }

    private void addTo(Bins bins, int lane) {
        if (before != null) {
            before.addTo(bins, lane);
        }
        DayWeights.Kept weights = lanes[lane];
        if (weights != null) {
            weights.addTo(bins);
        }
    }

    @Override
    public long bytes() {
        return Stream.of(lanes)
                .filter(Objects::nonNull)
                .mapToLong(DayWeights.Kept::bytes)
                .sum();
    }

    private static final class Gathering implements Walk.Visitor {

        private final Lanes lanes;
        private final int shift;
        private final PerLane<DayWeights> weights;
        private int step = 1;

        Gathering(Lanes lanes, DayRange reach, int shift) {
            this.shift = shift;
            this.lanes = lanes;
            long first = reach.from().toEpochDay();
            long last = reach.to().toEpochDay();
            weights = new PerLane<>(lanes.size(), () -> new DayWeights(first, last, shift));
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            Numbers in = lanes.of(event);
            for (int place = 0; place < in.size(); place++) {
                weights.at(in.get(place)).add(event, step);
            }
        }

        private DayWeights.@Nullable Kept[] kept() {
            DayWeights.@Nullable Kept[] kept = new DayWeights.Kept[lanes.size()];
            for (int lane = 0; lane < kept.length; lane++) {
                DayWeights own = weights.find(lane);
                kept[lane] = own == null ? null : own.kept();
            }
            return kept;
        }
    }
}
