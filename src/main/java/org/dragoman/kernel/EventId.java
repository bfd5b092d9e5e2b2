package org.dragoman.kernel;

/** Identity of a happening of the register, given by the database. */
public record EventId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
