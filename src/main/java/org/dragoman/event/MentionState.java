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
}
