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

    @Override
    public long first(int shelf) {
        if (!kind.holds(shelf)) {
            return Long.MAX_VALUE;
        }
        if (kind.endless()) {
            return Integer.MIN_VALUE;
        }
        return switch (shelf) {
            case Shelf.BEGINLESS -> from();
            case Shelf.ENDLESS -> from() - PossibleDays.OPEN_REACH;
            default -> from() - (1L << shelf);
        };
    }

    @Override
    public long last(int shelf) {
        if (kind.endless()) {
            return Integer.MAX_VALUE;
        }
        return shelf == Shelf.BEGINLESS ? to() + PossibleDays.OPEN_REACH : to();
    }
}
