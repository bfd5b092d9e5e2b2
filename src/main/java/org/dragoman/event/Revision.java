package org.dragoman.event;

import java.time.Instant;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The immutable record of one change of an event.
 *
 * @param seq place in the change feed that every reader follows; no gaps, in commit order
 * @param reason empty where none was given
 * @param state whether readers see the event after the change
 * @param before content before the change; {@code null} for the first revision
 * @param mergedInto the event that stands for this one after the change
 * @param undoes sequence number of the revision that this one takes back
 * @param batch the changes that it was made together with
 */
public record Revision(
        long seq,
        EventId event,
        int version,
        String madeBy,
        Instant madeAt,
        String reason,
        EditorialState state,
        @Nullable EventData before,
        EventData after,
        @Nullable EventId mergedInto,
        @Nullable Long undoes,
        @Nullable BatchId batch) {}
