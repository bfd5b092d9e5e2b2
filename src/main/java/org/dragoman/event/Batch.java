package org.dragoman.event;

import java.time.Instant;
import org.dragoman.kernel.BatchId;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the register that were made together and can be undone as a whole.
 *
 * @param indivisible if none of its revisions can be undone alone
 * @param reason empty where none was given
 * @param undoneBy the batch that took it back
 */
public record Batch(
        BatchId id,
        BatchKind kind,
        boolean indivisible,
        String madeBy,
        Instant madeAt,
        String reason,
        @Nullable BatchId undoneBy) {

    /**
     * What a piece of work made.
     *
     * @param id of the batch that its revisions carry
     */
    public record Made<T extends @Nullable Object>(BatchId id, T result) {}
}
