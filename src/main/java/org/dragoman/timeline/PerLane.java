package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One of a kind for each lane that has an event, made when its first event comes. */
final class PerLane<T> {

    private final List<@Nullable T> lanes;
    private final Supplier<T> another;

    /** @param size how many lanes there may be */
    PerLane(int size, Supplier<T> another) {
        lanes = new ArrayList<@Nullable T>(Collections.<@Nullable T>nCopies(size, null));
        this.another = another;
    }

    /** That of a lane; a new one where there was none. */
    T at(int lane) {
        T own = lanes.get(lane);
        if (own == null) {
            own = another.get();
            lanes.set(lane, own);
        }
        return own;
    }

    /** That of a lane; {@code null} where no event has come. */
    @Nullable
    T find(int lane) {
        return lanes.get(lane);
    }
}
