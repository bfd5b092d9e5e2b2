package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** Where on the line of time events stood that have gone from the settled segments. */
final class GoneEvents implements Answers.Answer, Walk.Visitor {

    private long[] all = new long[16];
    private long[] open = new long[16];
    private int size;
    private int openSize;

    private GoneEvents() {}

    /** Those that come by. */
    static GoneEvents of(Walk gone) throws IOException {
        GoneEvents events = new GoneEvents();
        gone.over(Walk.Reach.DATED, events);
        Arrays.sort(events.all, 0, events.size);
        Arrays.sort(events.open, 0, events.openSize);
        return events;
    }

    @Override
    public void visit(Columns event) {
        long middle = TileKind.middle(event);
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = middle;
        if (event.open()) {
            if (openSize == open.length) {
                open = Arrays.copyOf(open, 2 * openSize);
            }
            open[openSize++] = middle;
        }
    }

    /** How many may have gone from a tile; never fewer than have. */
    int from(TileKey tile) {
        return tile.kind().equals(TileKind.OPEN) ? within(open, openSize, tile) : within(all, size, tile);
    }

    private static int within(long[] days, int size, TileKey tile) {
        return place(days, size, day -> day > tile.to()) - place(days, size, day -> day >= tile.from());
    }

    /** The place of the first day that is late enough. */
    private static int place(long[] days, int size, LongPredicate late) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (late.test(days[middle])) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public long bytes() {
        return (long) Long.BYTES * (all.length + open.length);
    }
}
