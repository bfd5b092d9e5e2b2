package org.dragoman.kernel;

import java.util.Locale;

/** Where an event stands in the world; how sure that is, is another matter. */
public enum WorldStatus {
    RUMOURED,
    ANNOUNCED,
    CONFIRMED,
    UNDER_WAY,
    TOOK_PLACE,
    POSTPONED,
    CANCELLED,
    DENIED,
    CUT_SHORT,
    DID_NOT_TAKE_PLACE;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }

    /**
     * The status with the code.
     *
     * @throws IllegalArgumentException if no status has the code
     */
    public static WorldStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** True while the event is expected to happen: it is due once its date has passed. */
    public boolean planned() {
        return this == RUMOURED || this == ANNOUNCED || this == CONFIRMED;
    }
}
