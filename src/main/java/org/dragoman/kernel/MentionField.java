package org.dragoman.kernel;

import java.util.Locale;

/** A field of a mention that a span of the article's text can state. */
public enum MentionField {
    TRIGGER,
    TYPE,
    DATE,
    STATUS,
    PLACE,
    PARTICIPANT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The field with the code.
     *
     * @throws IllegalArgumentException if no field has the code
     */
    public static MentionField of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
