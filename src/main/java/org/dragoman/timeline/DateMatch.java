package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a date that is not exactly known counts as lying in a range of days. */
public enum DateMatch {
    /** The event may have been going on at some time of the range. */
    OVERLAP,
    /** Whatever the true date is, all of the event lies in the range. */
    INSIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DateMatch> of(String code) {
        return Arrays.stream(values())
                .filter(match -> match.code().equals(code))
                .findFirst();
    }
}
