package org.dragoman.timeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.util.BytesRef;

/**
 * The most important events of a filter's tiles of time, found out when first asked for. A long tile is put together from its
 * halves, so that where some events have gone only the short tiles that held them are filled anew, once.
 */
final class TileTree implements Answers.Answer {

    private static final int REMEMBERED = 4000;

    /** Tiles of so many doublings of a day are filled by a walk. */
    private static final int SHORT = 5;

    /** Of tiles so long it is worth asking whether they hold few events. */
    private static final int LONG = 8;

    /** A tile that holds no more than so many is filled by a walk, however long it is. */
    private static final int FEW = 4096;

    /** So many tiles that held something that has gone are filled one by one. */
    private static final int SCATTERED = 64;

    private final Lanes lanes;
    private final BytesRef doublings;

    private final AtomicLong bytes = new AtomicLong();

    private final Map<Version, Tile.First> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Tile.First> eldest) {
            boolean full = size() > REMEMBERED;
            bytes.addAndGet(full ? -eldest.getValue().bytes() : 0);
            return full;
        }
    };

    /** @param doublings see {@link Overview#doublings} */
    TileTree(Lanes lanes, BytesRef doublings) {
        this.lanes = lanes;
        this.doublings = doublings;
    }

    /** @param gone how many events that may have stood in the tile have gone */
    private record Version(TileKey key, int gone) {}

    /**
     * The first events of each tile in the lanes' turns, whether in sight of a window or not.
     *
     * @param walk past all events that are left
     * @param gone those that are not; they only become more
     */
    synchronized Map<TileKey, Tile.First> first(List<TileKey> wanted, Walk walk, GoneEvents gone) throws IOException {
        Wish wish = new Wish(walk, gone);
        for (TileKey key : wanted) {
            wish.add(key);
        }
        wish.fill();
        Map<TileKey, Tile.First> found = new LinkedHashMap<>();
        for (TileKey key : wanted) {
            found.put(key, wish.first(key));
        }
        return found;
    }

    @Override
    public long bytes() {
        return bytes.get();
    }

    /** Tiles that are asked for together. */
    private final class Wish {

        private final Walk walk;
        private final GoneEvents gone;
        private final Map<TileKey, Tile.First> found = new HashMap<>();
        private final Map<TileKey, List<TileKey>> halves = new HashMap<>();
        private final Map<TileKey, TileFilling> fillings = new HashMap<>();
        private final TileFilling beside = new TileFilling(lanes, doublings);

        Wish(Walk walk, GoneEvents gone) {
            this.walk = walk;
            this.gone = gone;
        }

        private Version version(TileKey key) {
            return new Version(key, gone.from(key));
        }

        void add(TileKey key) {
            if (found.containsKey(key) || halves.containsKey(key) || fillings.containsKey(key)) {
                return;
            }
            Version version = version(key);
            Tile.First first = known.get(version);
            if (first != null) {
                found.put(key, first);
            } else if (divided(key)) {
                halves.put(key, key.halves());
                key.halves().forEach(this::add);
            } else {
                fill(version);
            }
        }

        /** Whether the tile is put together from its halves. */
        private boolean divided(TileKey key) {
            int length = key.kind().length();
            return length > SHORT && !key.kind().endless() && (length < LONG || walk.within(key) > FEW);
        }

        /** What has gone stood in few places, each of which is walked past alone; other tiles are beside each other. */
        private void fill(Version version) {
            boolean alone = version.gone > 0 && fillings.size() < SCATTERED;
            TileFilling filling = alone ? new TileFilling(lanes, doublings) : beside;
            filling.add(version.key);
            fillings.put(version.key, filling);
        }

        void fill() throws IOException {
            for (TileFilling filling : Set.copyOf(fillings.values())) {
                walk.over(filling, filling);
            }
        }

        Tile.First first(TileKey key) {
            Tile.First first = found.get(key);
            if (first == null) {
                TileFilling filling = fillings.get(key);
                first = (filling == null ? together(key) : filling.tile(key)).first();
                found.put(key, first);
                known.put(version(key), first);
                bytes.addAndGet(first.bytes());
            }
            return first;
        }

        private Tile together(TileKey key) {
            Tile tile = new Tile(key.kind().share(), lanes.size());
            Objects.requireNonNull(halves.get(key)).forEach(half -> tile.offer(first(half)));
            return tile;
        }
    }
}
