package org.dragoman.event;

import java.util.Locale;

/** How sure the register is of an event, derived from who says so. */
public enum Verification {
    UNVERIFIED,
    SINGLE_SOURCE,
    CORROBORATED,
    OFFICIAL,
    CONFIRMED_BY_BOTH,
    DISPUTED,
    REFUTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The verification with the code.
     *
     * @throws IllegalArgumentException if no verification has the code
     */
    public static Verification of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
