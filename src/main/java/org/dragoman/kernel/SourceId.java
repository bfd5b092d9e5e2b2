package org.dragoman.kernel;

/** Identity of a publisher of articles, given by the database. */
public record SourceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
