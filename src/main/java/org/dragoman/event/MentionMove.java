package org.dragoman.event;

import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionId;
import org.jspecify.annotations.Nullable;

/**
 * A mention that a revision moved.
 *
 * @param from the event it rested with before; {@code null} where it was a proposal
 * @param to the event it rests with after; {@code null} where it is a proposal again
 */
public record MentionMove(
        MentionId mention, @Nullable EventId from, @Nullable EventId to) {}
