package org.dragoman.event;

import java.util.function.Supplier;
import org.dragoman.kernel.BatchId;
import org.jspecify.annotations.Nullable;

/** The batch that the work of the present thread belongs to. */
final class CurrentBatch {

    private static final ScopedValue<BatchId> ID = ScopedValue.newInstance();

    private CurrentBatch() {}

    static @Nullable BatchId id() {
        return ID.isBound() ? ID.get() : null;
    }

    static <T extends @Nullable Object> T within(BatchId batch, Supplier<T> work) {
        return ScopedValue.where(ID, batch).call(work::get);
    }
}
