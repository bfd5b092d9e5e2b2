package org.dragoman.kernel;

/** Identity of a city or a country, given by the database. */
public record PlaceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
