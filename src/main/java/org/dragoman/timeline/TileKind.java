package org.dragoman.timeline;

import java.util.stream.LongStream;

/**
 * Tiles of one length.
 *
 * @param length of each tile, in doublings of a day
 * @param shortest events that compete, see {@link Shelf#reach}
 * @param longest events that compete
 */
record TileKind(int length, int shortest, int longest) {

    /** The length of the tiles that meet at 1970 and have no other end. */
    private static final int ENDLESS = Long.SIZE - 1;

    /** All events in one tile. */
    static final TileKind EVERYTHING = new TileKind(ENDLESS, 0, Shelf.LONGEST);

    /** All events whose start or end is open in one tile, since they may be in sight of any window. */
    static final TileKind OPEN = new TileKind(ENDLESS, Shelf.ENDLESS, Shelf.ENDLESS);

    /** Events of about the same length, in tiles of that length. */
    static TileKind standing(int length) {
        return new TileKind(length, length, length);
    }

    /** How many of its first events are of interest. */
    int share() {
        return equals(EVERYTHING) ? Choice.LIMIT : Choice.TILE_SHARE;
    }

    boolean endless() {
        return length == ENDLESS;
    }

    /** The numbers from the tile of one day to that of another, both counted from 1970. */
    LongStream numbers(long first, long last) {
        return endless() ? LongStream.of(-1, 0) : LongStream.rangeClosed(first >> length, last >> length);
    }

    long number(Columns event) {
        return middle(event) >> length;
    }

    /** The day by which an event belongs to a tile, counted from 1970. */
    static long middle(Columns event) {
        return Math.floorDiv((long) event.first() + event.last(), 2L);
    }

    /** Whether events of a shelf may compete. */
    boolean holds(int shelf) {
        return Shelf.open(shelf) ? takes(Shelf.OPEN_REACH) || takes(Shelf.ENDLESS) : takes(shelf);
    }

    boolean takes(int reach) {
        return shortest <= reach && reach <= longest;
    }
}
