package org.dragoman.timeline;

/** How important an event is among others: higher ranks are more important, then earlier, then older in the register. */
final class Rank {

    private static final int ID_BITS = 34;
    private static final long ID_MASK = (1L << ID_BITS) - 1;
    private static final int DAY_BITS = 22;
    private static final long DAY_MASK = (1L << DAY_BITS) - 1;
    private static final int EARLIEST = -1_000_000;

    private Rank() {}

    /** The highest rank of an event of its importance and day. */
    static long highest(Columns event) {
        long day = DAY_MASK - ((event.first() - EARLIEST) & DAY_MASK);
        return ((((long) event.importance() << DAY_BITS) | day) << ID_BITS) | ID_MASK;
    }

    /** The rank of the event with the id. */
    static long exact(long highest, long id) {
        return highest - (id & ID_MASK);
    }
}
