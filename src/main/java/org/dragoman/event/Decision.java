package org.dragoman.event;

import java.time.Instant;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.jspecify.annotations.Nullable;

/**
 * An editor's choice for a field on which mentions contradict each other. It settles them for good; only a mention that
 * came later and contradicts the chosen value opens the field again.
 *
 * @param seq of the revision that carries it
 * @param winner the mention that was followed; {@code null} for a value of the editor's own
 */
public record Decision(
        long seq, MentionField field, @Nullable MentionId winner, String madeBy, Instant madeAt, String reason) {}
