package org.dragoman.event;

import java.util.Locale;

/** What an editor has decided about a mention. */
public enum MentionState {
    PROPOSED,
    ACCEPTED,
    REJECTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with the code.
     *
     * @throws IllegalArgumentException if no state has the code
     */
    public static MentionState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
