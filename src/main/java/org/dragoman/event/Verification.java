package org.dragoman.event;

import java.util.Locale;

/** How sure the register is of an event, derived from who says so. */
public enum Verification {
    UNVERIFIED,
    SINGLE_SOURCE,
    CORROBORATED,
    DISPUTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
