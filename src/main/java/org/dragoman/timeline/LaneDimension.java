package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of the timeline stand for. */
public enum LaneDimension {
    /** One lane for each participating or hosting state. */
    COUNTRY,
    /** One lane for each family of event types. */
    TYPE,
    /** One lane for all. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LaneDimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
