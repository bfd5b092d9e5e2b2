package org.dragoman.actor;

import java.util.Locale;

/** What a place is. */
public enum PlaceKind {
    CITY,
    COUNTRY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with the code.
     *
     * @throws IllegalArgumentException if no kind has the code
     */
    public static PlaceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
