package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
 * window is looking at. Of those whose start or end is open, which may be in sight of any window, the first
 * {@value #STANDING_SHARE} of all are drawn too. Where a window would draw few events it is filled up to {@value #FLOOR}; no window draws more than
 * {@value #LIMIT}.
 */
final class Choice {

    static final int LIMIT = 400;
    static final int TILE_SHARE = 100;
    static final int STANDING_SHARE = 25;
    static final int FLOOR = 40;

    private final Sight sight;
    private final double zoom;

    /** How many of the first of its tiles a window draws of each kind. */
    private final Map<TileKind, Integer> shares = new HashMap<>();

    private final Map<Integer, Place> places = new HashMap<>();

    /**
     * @param window what is looked at
     * @param sight what of it is in sight
     * @param dated how many events with a date pass the filter
     */
    Choice(DayRange window, Sight sight, int dated) {
        this.sight = sight;
        zoom = Math.log((double) window.days()) / Math.log(2);
        int level = (int) Math.ceil(zoom);
        int longest = (int) Math.floor(zoom);
        if (dated <= LIMIT) {
            shares.put(TileKind.EVERYTHING, LIMIT);
            return;
        }
        shares.put(new TileKind(level, 0, longest), TILE_SHARE);
        shares.put(new TileKind(level - 1, 0, longest), (int) (TILE_SHARE * (level - zoom)));
        for (int reach = longest + 1; reach <= Shelf.LONGEST; reach++) {
            double share = Math.max(STANDING_SHARE, TILE_SHARE * Math.pow(2, zoom - reach));
            shares.put(TileKind.standing(reach), (int) share);
        }
        shares.put(TileKind.OPEN, STANDING_SHARE);
        shares.values().removeIf(share -> share == 0);
    }

    /** @param share how far through what is drawn of its tile the event stands, 0 to 1 */
    private record Place(int document, long rank, double share) {}

    /** All tiles in which an event in sight may stand. */
    List<TileKey> tiles() {
        List<TileKey> keys = new ArrayList<>();
        for (TileKind kind : shares.keySet()) {
            long half = (1L << Math.min(kind.longest(), Shelf.LONGEST)) >> 1;
            kind.numbers(sight.from() - half, sight.to() + half).forEach(number -> keys.add(new TileKey(kind, number)));
        }
        return keys;
    }

    /** What the window draws of its tiles: of each the first that are in sight. */
    void take(Map<TileKey, Tile.First> tiles, Documents documents) throws IOException {
        for (Map.Entry<TileKey, Tile.First> tile : tiles.entrySet()) {
            Tile.First first = tile.getValue();
            int share = Objects.requireNonNull(shares.get(tile.getKey().kind()));
            for (int place = 0; place < Math.min(share, first.size()); place++) {
                int document = first.document(place);
                if (sight.holds(documents.at(document))) {
                    places.merge(
                            document,
                            new Place(document, first.rank(place), (double) place / share),
                            (one, other) -> one.share < other.share ? one : other);
                }
            }
        }
    }

    /** How many events are to be added where so many are in sight. */
    int wanting(int inSight) {
        return Math.max(0, Math.min(FLOOR, inSight) - places.size());
    }

    /** Adds the first that are not drawn yet, as many as are wanting. */
    void fill(Tile.First first, int inSight) {
        for (int place = 0; place < first.size() && wanting(inSight) > 0; place++) {
            int document = first.document(place);
            places.putIfAbsent(document, new Place(document, first.rank(place), (double) place / first.size()));
        }
    }

    /** The documents of the events to draw, most important first. */
    int[] documents() {
        return places.values().stream()
                .sorted(Comparator.comparingDouble(Place::share)
                        .thenComparing(Comparator.comparingLong(Place::rank).reversed()))
                .limit(LIMIT)
                .sorted(Comparator.comparingLong(Place::rank).reversed())
                .mapToInt(Place::document)
                .toArray();
    }
}
