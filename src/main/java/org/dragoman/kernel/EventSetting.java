package org.dragoman.kernel;

import java.util.Locale;

/** The ground on which those who take part in an event come together. */
public enum EventSetting {
    HOST_CAPITAL,
    THIRD_COUNTRY,
    MULTILATERAL_VENUE,
    ONLINE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The setting with the code.
     *
     * @throws IllegalArgumentException if no setting has the code
     */
    public static EventSetting of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
