package org.dragoman.article.reading;

import java.util.Locale;

/** Why nothing could be read; the message for people is the translation of {@link #key()}. */
public enum ReadingProblem {
    /** Neither HTML, PDF, DOCX, plain text nor EML. */
    UNKNOWN_KIND,
    /** {0}: the most megabytes. */
    TOO_LARGE,
    DAMAGED,
    /** A password is needed. */
    PROTECTED,
    /** {0}: the most seconds. */
    TOO_SLOW,
    /** It unpacks to far more than it is. */
    SWOLLEN,
    /** Nothing but pictures, or nothing at all. */
    NO_TEXT,
    /** The encoding of its letters cannot be told. */
    ENCODING,
    /** Somebody stopped it. */
    CANCELLED,
    /** No http or https address. */
    NO_ADDRESS,
    /** {0}: the host that has no address. */
    UNKNOWN_HOST,
    /** {0}: the host inside a private network. */
    PRIVATE_HOST,
    /** {0}: the most redirects. */
    TOO_MANY_REDIRECTS,
    /** {0}: the HTTP status. */
    REFUSED,
    /** {0}: the host that does not answer. */
    UNREACHABLE,
    /** Not RSS, not Atom. */
    NO_FEED;

    /** The key of the message. */
    public String key() {
        return "article.reading." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
