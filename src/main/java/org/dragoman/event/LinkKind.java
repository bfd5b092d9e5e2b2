package org.dragoman.event;

import java.util.Locale;

/** What an event is to another one. */
public enum LinkKind {
    PREPARES,
    FOLLOWS_UP,
    /** It takes the place of the other one, which was given up. */
    RESCHEDULES,
    /** It returns a visit. */
    RECIPROCATES,
    IMPLEMENTS,
    RESPONDS_TO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with the code.
     *
     * @throws IllegalArgumentException if no kind has the code
     */
    public static LinkKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
