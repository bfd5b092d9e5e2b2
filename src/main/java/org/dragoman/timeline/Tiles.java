package org.dragoman.timeline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** The most important events of a filter's tiles of time, see {@link Choice}: of those that have settled and those that have come since. */
final class Tiles implements Answers.Answer {

    private final TileTree settled;
    private final Walk remaining;
    private final GoneEvents gone;
    private final Walk recent;
    private final Walk present;
    private final Lanes lanes;
    private final BytesRef doublings;

    /**
     * @param settled tiles of the settled events
     * @param remaining past what is left of these
     * @param gone the others of these
     * @param recent past the others
     * @param present past all
     * @param doublings see {@link Overview#doublings}
     */
    Tiles(
            TileTree settled,
            Walk remaining,
            GoneEvents gone,
            Walk recent,
            Walk present,
            Lanes lanes,
            BytesRef doublings) {
        this.settled = settled;
        this.remaining = remaining;
        this.gone = gone;
        this.recent = recent;
        this.present = present;
        this.lanes = lanes;
        this.doublings = doublings;
    }

    /** The first events of each tile in the lanes' turns, whether in sight of a window or not. */
    synchronized Map<TileKey, Tile.First> first(List<TileKey> wanted) throws IOException {
        Map<TileKey, Tile.First> found = settled.first(wanted, remaining, gone);
        if (recent.segments().isEmpty()) {
            return found;
        }
        TileFilling filling = new TileFilling(lanes, doublings);
        wanted.forEach(filling::add);
        recent.over(filling, filling);
        Map<TileKey, Tile.First> together = new LinkedHashMap<>();
        found.forEach((key, first) -> together.put(key, filling.tile(key).and(first)));
        return together;
    }

    /**
     * The first events in the lanes' turns of those in sight.
     *
     * @param sight with a range
     */
    synchronized Tile.First first(Sight sight, int share) throws IOException {
        Tile tile = new Tile(share, lanes.size());
        present.over(sight, lanes.with(event -> {
            if (sight.holds(event)) {
                tile.offer(TileFilling.home(lanes, doublings, event), event);
            }
        }));
        return tile.first();
    }

    @Override
    public long bytes() {
        return gone.bytes();
    }
}
