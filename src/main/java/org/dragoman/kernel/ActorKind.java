package org.dragoman.kernel;

import java.util.Locale;

/** What an actor is. */
public enum ActorKind {
    PERSON,
    STATE,
    ORGANISATION;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with the code.
     *
     * @throws IllegalArgumentException if no kind has the code
     */
    public static ActorKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
