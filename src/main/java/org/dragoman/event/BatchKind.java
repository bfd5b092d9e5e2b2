package org.dragoman.event;

import java.util.Locale;

/** Why changes were made together. */
public enum BatchKind {
    BULK_ACCEPT,
    IMPORT,
    /** Two events made one. */
    MERGE,
    /** One event made two. */
    SPLIT,
    /** Another batch taken back. */
    UNDO;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with the code.
     *
     * @throws IllegalArgumentException if no kind has the code
     */
    public static BatchKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
