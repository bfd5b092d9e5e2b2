package org.dragoman.article;

import java.util.Locale;

/** What a source is. */
public enum SourceKind {
    AGENCY,
    NEWSPAPER,
    BROADCASTER,
    MINISTRY,
    ORGANISATION,
    RESEARCH,
    OTHER;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with the code.
     *
     * @throws IllegalArgumentException if no kind has the code
     */
    public static SourceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
