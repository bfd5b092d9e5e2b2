package org.dragoman.event;

/** Identity of a draft, given by the database. */
public record DraftId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
