package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * The most important events of a filter's tiles of time, see {@link Choice}, found out when a window first asks for them: what
 * the next windows beside it and all shorter or longer ones over the same long events need is there already.
 */
final class Tiles implements Answers.Answer {

    private static final int REMEMBERED = 1000;

    /** The length of the tiles that meet at 1970 and have no other end. */
    private static final int ENDLESS = Long.SIZE - 1;

    private volatile long bytes;
    private final Walk walk;
    private final Lanes lanes;
    private final Overview overview;

    private final Map<Key, Tile.First> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tile.First> eldest) {
            return size() > REMEMBERED;
        }
    };

    /**
     * The tiles of the events that come by.
     *
     * @param overview of all of these
     */
    Tiles(Walk walk, Lanes lanes, Overview overview) {
        this.walk = walk;
        this.lanes = lanes;
        this.overview = overview;
    }

    /**
     * Tiles of one length.
     *
     * @param length of each tile, in doublings of a day
     * @param shortest events that compete, see {@link Shelf#reach}
     * @param longest events that compete
     */
    record Kind(int length, int shortest, int longest) {

        /** All events in one tile. */
        static final Kind EVERYTHING = new Kind(ENDLESS, 0, Shelf.LONGEST);

        /** All events whose start or end is open in one tile, since they may be in sight of any window. */
        static final Kind OPEN = new Kind(ENDLESS, Shelf.ENDLESS, Shelf.ENDLESS);

        /** Events of about the same length, in tiles of that length. */
        static Kind standing(int length) {
            return new Kind(length, length, length);
        }

        int share() {
            return equals(EVERYTHING) ? Choice.LIMIT : Choice.TILE_SHARE;
        }

        /** The numbers from the tile of one day to that of another, both counted from 1970. */
        LongStream numbers(long first, long last) {
            return length == ENDLESS ? LongStream.of(-1, 0) : LongStream.rangeClosed(first >> length, last >> length);
        }

        long number(Columns event) {
            return Math.floorDiv((long) event.first() + event.last(), 2L) >> length;
        }

        boolean takes(int reach) {
            return shortest <= reach && reach <= longest;
        }
    }

    /** One tile; it holds the events whose middle lies in it. */
    record Key(Kind kind, long number) {

        /** No event of the shelf that starts before the day, counted from 1970, stands in the tile. */
        private long firstStart(int shelf) {
            return kind.length == ENDLESS
                    ? Integer.MIN_VALUE
                    : (number << kind.length) - (1L << Math.min(shelf, Shelf.LONGEST));
        }

        /** No event that starts after the day, counted from 1970, stands in the tile. */
        private long lastStart() {
            return kind.length == ENDLESS ? Integer.MAX_VALUE : ((number + 1) << kind.length) - 1;
        }
    }

    /** The first events of each tile in the lanes' turns, whether in sight of a window or not. */
    synchronized Map<Key, Tile.First> first(List<Key> wanted) throws IOException {
        Map<Key, Tile.First> found = new LinkedHashMap<>();
        Filling missing = new Filling();
        for (Key key : wanted) {
            Tile.First first = known.get(key);
            if (first == null) {
                missing.add(key);
            } else {
                found.put(key, first);
            }
        }
        if (!missing.tiles.isEmpty()) {
            walk.over(missing, missing);
            missing.tiles.forEach((key, tile) -> found.put(key, tile.first()));
            known.putAll(found);
            bytes = known.values().stream().mapToLong(Tile.First::bytes).sum();
        }
        return found;
    }

    @Override
    public long bytes() {
        return bytes;
    }

    /** The first events in the lanes' turns of those in sight. */
    synchronized Tile.First first(Sight sight, int share) throws IOException {
        Tile tile = new Tile(share, lanes.size());
        walk.over(sight, new Offering() {
            @Override
            void offer(Columns event) throws IOException {
                if (sight.holds(event)) {
                    tile.offer(home(event), event);
                }
            }
        });
        return tile.first();
    }

    /** The lane with the fewest events of those the event belongs to. */
    private int home(Columns event) throws IOException {
        int[] all = lanes.of(event);
        int home = all[0];
        for (int lane : all) {
            int difference = overview.ever(lane) - overview.ever(home);
            home = difference < 0 || (difference == 0 && lane < home) ? lane : home;
        }
        return home;
    }

    /** Offers the events that have a date. */
    private abstract class Offering implements Walk.Visitor {

        abstract void offer(Columns event) throws IOException;

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            if (!event.undated()) {
                offer(event);
            }
        }
    }

    /** Fills tiles, all in one walk. */
    private final class Filling extends Offering implements Walk.Reach {

        private final Map<Key, Tile> tiles = new HashMap<>();
        private final Map<Kind, Course> courses = new HashMap<>();
        private final List<List<Course>> ofReach = new ArrayList<>();
        private final long[] first = new long[Shelf.UNDATED + 1];
        private final long[] last = new long[Shelf.UNDATED + 1];

        Filling() {
            Arrays.fill(first, Long.MAX_VALUE);
            Arrays.fill(last, Long.MIN_VALUE);
            for (int reach = 0; reach <= Shelf.ENDLESS; reach++) {
                ofReach.add(new ArrayList<>());
            }
        }

        void add(Key key) {
            tiles.put(key, new Tile(key.kind.share(), lanes.size()));
            courses.computeIfAbsent(key.kind, this::course);
            for (int shelf = 0; shelf < Shelf.UNDATED; shelf++) {
                // Of open events the length is known only of each.
                if (shelf == Shelf.ENDLESS || key.kind.takes(shelf)) {
                    first[shelf] = Math.min(first[shelf], key.firstStart(shelf));
                    last[shelf] = Math.max(last[shelf], key.lastStart());
                }
            }
        }

        private Course course(Kind kind) {
            Course course = new Course(kind);
            for (int reach = 0; reach <= Shelf.ENDLESS; reach++) {
                if (kind.takes(reach)) {
                    ofReach.get(reach).add(course);
                }
            }
            return course;
        }

        @Override
        public long first(int shelf) {
            return first[shelf];
        }

        @Override
        public long last(int shelf) {
            return last[shelf];
        }

        @Override
        void offer(Columns event) throws IOException {
            offer(event, Shelf.reach(event.last() - event.first() + 1L));
            if (event.open()) {
                offer(event, Shelf.ENDLESS);
            }
        }

        private void offer(Columns event, int reach) throws IOException {
            for (Course course : ofReach.get(reach)) {
                Tile tile = course.tile(event);
                if (tile != null) {
                    tile.offer(home(event), event);
                }
            }
        }

        /** The tiles of a kind; events come by in the order of time, so that most belong into the same as the one before. */
        private final class Course {

            private final Kind kind;
            private long number = Long.MIN_VALUE;
            private @Nullable Tile tile;

            Course(Kind kind) {
                this.kind = kind;
            }

            @Nullable
            Tile tile(Columns event) {
                long next = kind.number(event);
                if (next != number) {
                    number = next;
                    tile = tiles.get(new Key(kind, next));
                }
                return tile;
            }
        }
    }
}
