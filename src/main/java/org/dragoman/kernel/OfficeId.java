package org.dragoman.kernel;

/** Identity of an office, given by the database. */
public record OfficeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
