package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The events in sight by date: earlier start first (open ones before all), shorter first, more important first; undated last. */
final class RowOrder implements Walk.Visitor, Answers.Answer {

    private static final int DOCUMENT_BITS = 29;
    private static final int IMPORTANCE_BITS = 7;
    private static final int SHELF_BITS = 5;
    private static final int EARLIEST = -1_000_000;
    private static final int LAST = (1 << 22) - 1;

    private final Sight sight;
    private final FilterTest test;
    private long[] keys = new long[1024];
    private int size;

    private RowOrder(Sight sight, FilterTest test) {
        this.sight = sight;
        this.test = test;
    }

    /** The events that come by. */
    static RowOrder of(Walk walk, Sight sight, FilterTest test) throws IOException {
        RowOrder order = new RowOrder(sight, test);
        walk.over(sight, order);
        order.keys = Arrays.copyOf(order.keys, order.size);
        Arrays.parallelSort(order.keys);
        return order;
    }

    /**
     * The same after a change.
     *
     * @param gone events that this holds no more
     * @param added events that it holds now
     */
    RowOrder changed(RowOrder gone, RowOrder added) {
        RowOrder order = new RowOrder(sight, test);
        order.keys = new long[size - gone.size + added.size];
        int next = 0;
        int lost = 0;
        for (int place = 0; place < size; place++) {
            long key = keys[place];
            if (lost < gone.size && gone.keys[lost] == key) {
                lost++;
                continue;
            }
            while (next < added.size && added.keys[next] < key) {
                order.keys[order.size++] = added.keys[next++];
            }
            order.keys[order.size++] = key;
        }
        System.arraycopy(added.keys, next, order.keys, order.size, added.size - next);
        order.size = order.keys.length;
        return order;
    }

    @Override
    public void visit(Columns event) throws IOException {
        if (test.misses(event) != 0 || !sight.holds(event)) {
            return;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key(event);
    }

    private static long key(Columns event) throws IOException {
        long day = event.undated() ? LAST : Math.max(0, event.start() - EARLIEST);
        long shelf = event.undated() ? Shelf.UNDATED : Shelf.reach(event.last() - event.first() + 1L);
        long key = (((day << SHELF_BITS) | shelf) << IMPORTANCE_BITS) | (100 - event.importance());
        return (key << DOCUMENT_BITS) | event.document();
    }

    @Override
    public long bytes() {
        return (long) Long.BYTES * keys.length;
    }

    /** The numbers of the documents of a page. */
    int[] documents(int offset, int limit) {
        int from = Math.min(offset, size);
        int to = (int) Math.min(size, (long) from + limit);
        return IntStream.range(from, to)
                .map(index -> (int) (keys[index] & ((1L << DOCUMENT_BITS) - 1)))
                .toArray();
    }
}
