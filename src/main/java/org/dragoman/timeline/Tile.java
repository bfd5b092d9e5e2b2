package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of a stretch of time, as far as they may be among the first of the lanes' turns. */
final class Tile {

    private final int share;
    private final @Nullable RankedLane[] lanes;

    /**
     * @param share how many events are wanted
     * @param lanes how many lanes there may be
     */
    Tile(int share, int lanes) {
        this.share = share;
        this.lanes = new RankedLane[lanes];
    }

    /** The first of the turns. */
    static final class First {

        /** What it takes to keep it by its key, beside its arrays' content. */
        private static final long OBJECT = 160;

        private final int[] documents;
        private final long[] ranks;
        private final short[] lanes;

        private First(int size) {
            documents = new int[size];
            ranks = new long[size];
            lanes = new short[size];
        }

        int size() {
            return documents.length;
        }

        long bytes() {
            return OBJECT + (long) (Integer.BYTES + Long.BYTES + Short.BYTES) * documents.length;
        }

        /** The number of the document in the whole index. */
        int document(int place) {
            return documents[place];
        }

        /** See {@link Rank}. */
        long rank(int place) {
            return ranks[place];
        }
    }

    /** @param number of the lane */
    void offer(int number, Columns event) throws IOException {
        RankedLane lane = lane(number);
        long highest = Rank.highest(event);
        if (lane.wants(highest)) {
            long exact = Rank.exact(highest, event.id());
            if (lane.wants(exact)) {
                lane.add(exact, event.document());
            }
        }
    }

    private RankedLane lane(int number) {
        RankedLane lane = lanes[number];
        if (lane == null) {
            lane = new RankedLane(number, share);
            lanes[number] = lane;
        }
        return lane;
    }

    /**
     * The first of a part of the tile. What is among the first of the whole is among those of its part, where fewer compete,
     * so that the parts' first are enough to find them.
     */
    void offer(First part) {
        for (int place = 0; place < part.size(); place++) {
            RankedLane lane = lane(part.lanes[place]);
            if (lane.wants(part.ranks[place])) {
                lane.add(part.ranks[place], part.documents[place]);
            }
        }
    }

    /** The first of what has been offered and of the other part of the tile. */
    First and(First other) {
        if (Stream.of(lanes).allMatch(Objects::isNull)) {
            return other;
        }
        offer(other);
        return first();
    }

    /** To be called once all have been offered. */
    First first() {
        List<RankedLane> turns = new ArrayList<>();
        for (RankedLane lane : lanes) {
            if (lane != null) {
                lane.sort();
                turns.add(lane);
            }
        }
        int size = Math.min(share, turns.stream().mapToInt(RankedLane::size).sum());
        First first = new First(size);
        int taken = 0;
        for (int turn = 0; taken < size; turn++) {
            int present = turn;
            turns.removeIf(lane -> lane.size() <= present);
            turns.sort((one, other) -> Long.compare(other.rank(present), one.rank(present)));
            for (int place = 0; place < turns.size() && taken < size; place++) {
                first.documents[taken] = turns.get(place).document(present);
                first.ranks[taken] = turns.get(place).rank(present);
                first.lanes[taken] = (short) turns.get(place).number();
                taken++;
            }
        }
        return first;
    }
}
