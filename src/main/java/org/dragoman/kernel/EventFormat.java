package org.dragoman.kernel;

import java.util.Locale;

/** How those who take part in an event come together; kept apart from its type. */
public enum EventFormat {
    IN_PERSON,
    PHONE,
    VIDEO,
    HYBRID,
    WRITTEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format with the code.
     *
     * @throws IllegalArgumentException if no format has the code
     */
    public static EventFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
