package org.dragoman.article;

import java.util.Locale;

/**
 * How far a source can be relied on, whatever it says: the letters of the Admiralty code, as in NATO's STANAG 2511. How
 * credible one statement is, is another question.
 */
public enum Reliability {
    /** Completely reliable. */
    A,
    /** Usually reliable. */
    B,
    /** Fairly reliable. */
    C,
    /** Not usually reliable. */
    D,
    /** Unreliable. */
    E,
    /** It cannot be judged. */
    F;

    /** The letter in lower case, as translation keys have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
