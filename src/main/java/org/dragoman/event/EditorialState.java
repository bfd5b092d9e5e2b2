package org.dragoman.event;

import java.util.Locale;

/** Whether readers see an event. */
public enum EditorialState {
    PUBLISHED,
    RETRACTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
