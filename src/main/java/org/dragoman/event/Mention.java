package org.dragoman.event;

import java.time.Instant;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionId;
import org.jspecify.annotations.Nullable;

/**
 * A stored mention and what was decided about it.
 *
 * @param event the event it was accepted into
 * @param decidedBy login of the editor
 * @param reason why it was rejected or attached
 */
public record Mention(
        MentionId id,
        ArticleId article,
        MentionData data,
        MentionState state,
        @Nullable EventId event,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason) {}
