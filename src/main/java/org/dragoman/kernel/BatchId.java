package org.dragoman.kernel;

/** Identity of changes that were made together, given by the database. */
public record BatchId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
