package org.dragoman.history;

/**
 * What a history is of.
 *
 * @param kind one word, at most 20 letters, as {@code actor}
 * @param id given by the database
 */
public record Subject(String kind, long id) {

    /** As the audit names it: {@code actor 12}. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
