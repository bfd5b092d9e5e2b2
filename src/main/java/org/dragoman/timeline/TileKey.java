package org.dragoman.timeline;

import java.util.List;

/** One tile; it holds the events whose middle lies in it. */
record TileKey(TileKind kind, long number) implements Walk.Reach {

    /** The first day of the tile, counted from 1970. */
    long from() {
        return number << kind.length();
    }

    /** The last day of the tile, counted from 1970. */
    long to() {
        return ((number + 1) << kind.length()) - 1;
    }

    /** The two tiles of half the length that make up this one. */
    List<TileKey> halves() {
        TileKind half = new TileKind(kind.length() - 1, kind.shortest(), kind.longest());
        return List.of(new TileKey(half, 2 * number), new TileKey(half, 2 * number + 1));
    }

    /** Reaches the events of the tile that have both a start and an end. */
    Walk.Reach closed() {
        return new Walk.Reach() {
            @Override
            public long first(int shelf) {
                return shelf >= Shelf.ENDLESS ? Long.MAX_VALUE : TileKey.this.first(shelf);
            }

            @Override
            public long last(int shelf) {
                return TileKey.this.last(shelf);
            }
        };
    }

    @Override
    public long first(int shelf) {
        if (!kind.holds(shelf)) {
            return Long.MAX_VALUE;
        }
        return kind.endless() ? Integer.MIN_VALUE : from() - (1L << Math.min(shelf, Shelf.LONGEST));
    }

    @Override
    public long last(int shelf) {
        return kind.endless() ? Integer.MAX_VALUE : to();
    }
}
