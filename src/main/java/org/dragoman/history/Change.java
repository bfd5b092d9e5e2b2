package org.dragoman.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The immutable record of one change.
 *
 * @param version 1 for the first change of the record
 * @param reason empty where none was given
 * @param before content before the change; {@code null} where it created the record
 * @param undoes version of the change that this one takes back
 * @param merging {@code null} where it changed the content
 */
public record Change<T>(
        int version,
        String madeBy,
        Instant madeAt,
        String reason,
        @Nullable T before,
        T after,
        @Nullable Integer undoes,
        @Nullable Merging merging) {}
