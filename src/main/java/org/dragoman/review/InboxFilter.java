package org.dragoman.review;

import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which articles the inbox shows.
 *
 * @param language {@code null} for every language
 */
public record InboxFilter(QueueState state, @Nullable Language language, Assigned assigned) {

    /** Whose articles. */
    public enum Assigned {
        ANYBODY,
        ME,
        NOBODY
    }

    /** Every article of a state. */
    public static InboxFilter all(QueueState state) {
        return new InboxFilter(state, null, Assigned.ANYBODY);
    }

    public InboxFilter in(QueueState other) {
        return new InboxFilter(other, language, assigned);
    }

    public InboxFilter in(@Nullable Language other) {
        return new InboxFilter(state, other, assigned);
    }

    public InboxFilter of(Assigned other) {
        return new InboxFilter(state, language, other);
    }
}
