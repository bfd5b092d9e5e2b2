package org.dragoman.timeline;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A few numbers in a list that is filled again and again, since a walk asks for one at every event. */
final class Numbers {

    private int[] all = new int[8];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int number) {
        if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
        }
        all[size++] = number;
    }

    int size() {
        return size;
    }

    int get(int place) {
        return all[place];
    }

    IntStream stream() {
        return Arrays.stream(all, 0, size);
    }
}
