package org.dragoman.event;

import java.util.Locale;

/** Whether an editor set the importance of an event by hand. */
public enum ImportancePin {
    /** Importance is computed. */
    NONE,
    /** As important as an event can be: seen however far the timeline is zoomed out. */
    UP,
    /** The least important: seen only when there is room. */
    DOWN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The pin with the code.
     *
     * @throws IllegalArgumentException if no pin has the code
     */
    public static ImportancePin of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
