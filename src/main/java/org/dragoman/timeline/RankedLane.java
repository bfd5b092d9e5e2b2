package org.dragoman.timeline;

import java.util.Arrays;

/** The most important of the events offered, up to a number, as a heap whose root is the least important. */
final class RankedLane {

    private final int number;
    private final int capacity;
    private long[] ranks = new long[8];
    private int[] documents = new int[8];
    private int size;

    /** @param number of the lane */
    RankedLane(int number, int capacity) {
        this.number = number;
        this.capacity = capacity;
    }

    int number() {
        return number;
    }

    int size() {
        return size;
    }

    /** Whether an event of the rank would be kept. */
    boolean wants(long rank) {
        return size < capacity || rank > ranks[0];
    }

    void add(long rank, int document) {
        if (size < capacity) {
            if (size == ranks.length) {
                ranks = Arrays.copyOf(ranks, 2 * size);
                documents = Arrays.copyOf(documents, 2 * size);
            }
            rise(size++, rank, document);
        } else {
            sink(rank, document, size);
        }
    }

    private void rise(int from, long rank, int document) {
        int place = from;
        while (place > 0 && ranks[(place - 1) / 2] > rank) {
            set(place, ranks[(place - 1) / 2], documents[(place - 1) / 2]);
            place = (place - 1) / 2;
        }
        set(place, rank, document);
    }

    private void sink(long rank, int document, int end) {
        int place = 0;
        while (2 * place + 1 < end) {
            int child = 2 * place + 1;
            if (child + 1 < end && ranks[child + 1] < ranks[child]) {
                child++;
            }
            if (ranks[child] >= rank) {
                break;
            }
            set(place, ranks[child], documents[child]);
            place = child;
        }
        set(place, rank, document);
    }

    private void set(int place, long rank, int document) {
        ranks[place] = rank;
        documents[place] = document;
    }

    /** Puts the most important first; nothing may be added any more. */
    void sort() {
        for (int end = size - 1; end > 0; end--) {
            long rank = ranks[0];
            int document = documents[0];
            sink(ranks[end], documents[end], end);
            set(end, rank, document);
        }
    }

    long rank(int place) {
        return ranks[place];
    }

    int document(int place) {
        return documents[place];
    }
}
