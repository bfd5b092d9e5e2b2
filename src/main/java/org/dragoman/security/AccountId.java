package org.dragoman.security;

/** Identity of an account, given by the database. */
public record AccountId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
