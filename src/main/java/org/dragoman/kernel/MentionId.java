package org.dragoman.kernel;

/** Identity of what one article says about one event, given by the database. */
public record MentionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
