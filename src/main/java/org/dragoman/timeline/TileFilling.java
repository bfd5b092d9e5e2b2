package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Fills tiles, all in one walk. */
final class TileFilling implements Walk.Visitor, Walk.Reach {

    private final Lanes lanes;
    private final BytesRef doublings;
    private final Map<TileKey, Tile> tiles = new HashMap<>();
    private final Map<TileKind, Course> courses = new HashMap<>();
    private final List<List<Course>> ofReach = new ArrayList<>();
    private final long[] first = new long[Shelf.UNDATED + 1];
    private final long[] last = new long[Shelf.UNDATED + 1];

    /** @param doublings see {@link Overview#doublings} */
    TileFilling(Lanes lanes, BytesRef doublings) {
        this.lanes = lanes;
        this.doublings = doublings;
        Arrays.fill(first, Long.MAX_VALUE);
        Arrays.fill(last, Long.MIN_VALUE);
        for (int reach = 0; reach <= Shelf.ENDLESS; reach++) {
            ofReach.add(new ArrayList<>());
        }
    }

    /** To be called for each tile before the walk. */
    void add(TileKey key) {
        if (tiles.putIfAbsent(key, new Tile(key.kind().share(), lanes.size())) != null) {
            return;
        }
        courses.computeIfAbsent(key.kind(), this::course);
        for (int shelf = 0; shelf < Shelf.UNDATED; shelf++) {
            if (key.first(shelf) != Long.MAX_VALUE) {
                first[shelf] = Math.min(first[shelf], key.first(shelf));
                last[shelf] = Math.max(last[shelf], key.last(shelf));
            }
        }
    }

    /** A tile that was added. */
    Tile tile(TileKey key) {
        return Objects.requireNonNull(tiles.get(key));
    }

    private Course course(TileKind kind) {
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
    public void enter(Columns segment) throws IOException {
        lanes.enter(segment);
    }

    @Override
    public void visit(Columns event) throws IOException {
        offer(event, Shelf.reach(event.last() - event.first() + 1L));
        if (event.open()) {
            offer(event, Shelf.ENDLESS);
        }
    }

    private void offer(Columns event, int reach) throws IOException {
        for (Course course : ofReach.get(reach)) {
            Tile tile = course.tile(event);
            if (tile != null) {
                tile.offer(home(lanes, doublings, event), event);
            }
        }
    }

    /** The lane with the fewest events, roughly, of those the event belongs to. */
    static int home(Lanes lanes, BytesRef doublings, Columns event) throws IOException {
        Numbers all = lanes.of(event);
        int home = all.get(0);
        for (int place = 1; place < all.size(); place++) {
            int lane = all.get(place);
            int difference = doublings.bytes[lane] - doublings.bytes[home];
            home = difference < 0 || (difference == 0 && lane < home) ? lane : home;
        }
        return home;
    }

    /** The tiles of a kind; events come by in the order of time, so that most belong into the same as the one before. */
    private final class Course {

        private final TileKind kind;
        private long number = Long.MIN_VALUE;
        private @Nullable Tile tile;

        Course(TileKind kind) {
            this.kind = kind;
        }

        @Nullable
        Tile tile(Columns event) {
            long next = kind.number(event);
            if (next != number) {
                number = next;
                tile = tiles.get(new TileKey(kind, next));
            }
            return tile;
        }
    }
}
