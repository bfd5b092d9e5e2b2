package org.dragoman.kernel;

/** Identity of a person, a state or an organisation, given by the database. */
public record ActorId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
