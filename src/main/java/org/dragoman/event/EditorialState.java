package org.dragoman.event;

import java.util.Locale;

/** Whether readers see an event. */
public enum EditorialState {
    PUBLISHED,
    RETRACTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The state with the code.
     *
     * @throws IllegalArgumentException if no state has the code
     */
    public static EditorialState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
