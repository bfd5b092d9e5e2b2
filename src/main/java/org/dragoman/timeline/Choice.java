package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the events that a window draws, so that panning never changes the choice and zooming in only adds to it.
 *
 * <p>Time is cut into tiles of 1, 2, 4 … days that do not depend on the window. In each tile the lanes take turns, every lane
 * giving its most important event that is left; an event that belongs to several lanes counts for the one with the fewest
 * events, and shows in all. The further down in the order of turns, the closer one has to zoom: a window of 2^n days draws the
 * first {@value #TILE_SHARE} of its tiles of that length, a somewhat smaller one also the first of the next smaller tiles, up
 * to as many when it has shrunk to half. An event that is among the first of a tile is so in the smaller tile within it,
 * where fewer compete.
 * Where no more than {@value #LIMIT} events pass the filter at all, every one is drawn.
 *
 * <p>Events longer than the window compete with those of about their own length, in tiles of that length; the longer they
 * are than the window the fewer are drawn, down to {@value #STANDING_SHARE} of a tile, so that they leave room for what the
 * window is looking at. Where a window would draw few events it is filled up to {@value #FLOOR}; no window draws more than
 * {@value #LIMIT}.
 */
final class Choice implements Walk.Reach {

    static final int LIMIT = 400;
    static final int TILE_SHARE = 100;
    static final int STANDING_SHARE = 25;
    static final int FLOOR = 40;

    private static final int KIND_BITS = 7;

    private final Sight sight;
    private final double zoom;
    private final int level;
    private final Overview overview;
    private final Map<Long, Tile> tiles = new HashMap<>();

    /** Events come by in the order of time, so that most belong into the same tile as the one before. */
    private final @Nullable Tile[] lastOfKind = new Tile[1 << KIND_BITS];

    private final boolean everything;
    private final Tile window;

    /**
     * @param window what is looked at
     * @param sight what of it is in sight
     * @param overview of all events that compete
     */
    Choice(DayRange window, Sight sight, Overview overview) {
        this.sight = sight;
        this.overview = overview;
        everything = overview.dated() <= LIMIT;
        this.window = new Tile(0, everything ? LIMIT : FLOOR, overview.lanes());
        zoom = Math.log((double) window.days()) / Math.log(2);
        level = (int) Math.ceil(zoom);
    }

    /** An event that is drawn, by the number of its document. */
    record Picked(int document, long rank) {}

    private record Place(int document, long rank, double share) {}

    /** @param lanes it belongs to */
    void offer(Columns event, int[] lanes, boolean inSight) throws IOException {
        int home = lanes[0];
        for (int lane : lanes) {
            home = rarer(lane, home) ? lane : home;
        }
        int reach = Shelf.reach(event.last() - event.first() + 1L);
        long middle = Math.floorDiv((long) event.first() + event.last(), 2L);
        Rank rank = new Rank(event, inSight);
        if (inSight) {
            window.offer(home, rank);
        }
        if (everything) {
            return;
        }
        if (reach > zoom) {
            double share = Math.max(STANDING_SHARE, TILE_SHARE * Math.pow(2, zoom - reach));
            tile(reach, middle >> reach, true, (int) share).offer(home, rank);
        } else {
            tile(level, middle >> level, false, TILE_SHARE).offer(home, rank);
            int fraction = (int) (TILE_SHARE * (level - zoom));
            if (fraction > 0) {
                tile(level - 1, middle >> (level - 1), false, fraction).offer(home, rank);
            }
        }
    }

    private boolean rarer(int lane, int other) {
        int difference = overview.ever(lane) - overview.ever(other);
        return difference < 0 || (difference == 0 && lane < other);
    }

    private Tile tile(int length, long number, boolean standing, int share) {
        int kind = (length << 1) | (standing ? 1 : 0);
        Tile last = lastOfKind[kind];
        if (last == null || last.number != number) {
            last = tiles.computeIfAbsent(
                    (number << KIND_BITS) | kind, key -> new Tile(number, share, overview.lanes()));
            lastOfKind[kind] = last;
        }
        return last;
    }

    /** The events to draw, most important first. */
    List<Picked> picked() {
        Map<Integer, Place> places = new HashMap<>();
        for (Tile tile : tiles.values()) {
            for (Place place : tile.first()) {
                if (place.document >= 0) {
                    places.merge(place.document, place, (one, other) -> one.share < other.share ? one : other);
                }
            }
        }
        List<Place> drawn = new ArrayList<>(places.values());
        Set<Integer> known = new HashSet<>(places.keySet());
        window.first().stream()
                .filter(place -> known.add(place.document))
                .limit(Math.max(0, window.share - drawn.size()))
                .forEach(drawn::add);
        return drawn.stream()
                .sorted(Comparator.comparingDouble(Place::share)
                        .thenComparing(Comparator.comparingLong(Place::rank).reversed()))
                .limit(LIMIT)
                .map(place -> new Picked(place.document, place.rank))
                .sorted(Comparator.comparingLong(Picked::rank).reversed())
                .toList();
    }

    /** All events whose tiles an event in sight may stand in. */
    @Override
    public long first(int shelf) {
        if (shelf == Shelf.UNDATED || everything) {
            return sight.first(shelf);
        }
        int reach = Math.min(shelf, Shelf.LONGEST);
        int length = Math.max(reach, level);
        long firstTile = (sight.from() - (1L << reach)) >> length;
        return (firstTile << length) - (1L << reach);
    }

    @Override
    public long last(int shelf) {
        if (everything) {
            return sight.last(shelf);
        }
        int reach = Math.min(shelf, Shelf.LONGEST);
        int length = Math.max(reach, level);
        long lastTile = (sight.to() + (1L << reach)) >> length;
        return ((lastTile + 1) << length) - 1;
    }

    /** The rank of an event, read only as far as it matters. */
    private static final class Rank {

        private static final int ID_BITS = 34;
        private static final long ID_MASK = (1L << ID_BITS) - 1;
        private static final int DAY_BITS = 22;
        private static final long DAY_MASK = (1L << DAY_BITS) - 1;
        private static final int EARLIEST = -1_000_000;

        private final Columns event;
        private final int document;
        private final long highest;
        private long exact;

        /** Higher ranks are more important, then earlier, then older in the register. */
        Rank(Columns event, boolean inSight) throws IOException {
            this.event = event;
            // What is out of sight takes its turn but is not drawn.
            document = inSight ? event.document() : ~event.document();
            long day = DAY_MASK - ((event.first() - EARLIEST) & DAY_MASK);
            highest = ((((long) event.importance() << DAY_BITS) | day) << ID_BITS) | ID_MASK;
        }

        long exact() throws IOException {
            if (exact == 0) {
                exact = highest - (event.id() & ID_MASK);
            }
            return exact;
        }
    }

    /** The events of a stretch of time, as far as they may be among the first of the lanes' turns. */
    private static final class Tile {

        private final long number;
        private final int share;
        private final @Nullable RankedLane[] lanes;

        Tile(long number, int share, int lanes) {
            this.number = number;
            this.share = share;
            this.lanes = new RankedLane[lanes];
        }

        void offer(int number, Rank rank) throws IOException {
            RankedLane lane = lanes[number];
            if (lane == null) {
                lane = new RankedLane(share);
                lanes[number] = lane;
            }
            if (lane.wants(rank.highest) && lane.wants(rank.exact())) {
                lane.add(rank.exact(), rank.document);
            }
        }

        /** The first of the lanes' turns, each with how far through the share it stands. */
        List<Place> first() {
            List<Place> first = new ArrayList<>();
            List<RankedLane> turns = new ArrayList<>();
            for (RankedLane lane : lanes) {
                if (lane != null) {
                    lane.sort();
                    turns.add(lane);
                }
            }
            for (int turn = 0; first.size() < share && !turns.isEmpty(); turn++) {
                int present = turn;
                turns.removeIf(lane -> lane.size() <= present);
                turns.sort((one, other) -> Long.compare(other.rank(present), one.rank(present)));
                for (RankedLane lane : turns.subList(0, Math.min(turns.size(), share - first.size()))) {
                    first.add(new Place(lane.document(present), lane.rank(present), (double) first.size() / share));
                }
            }
            return first;
        }
    }
}
