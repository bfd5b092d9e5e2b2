package org.dragoman.kernel;

/** Identity of a stored text, given by the database. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
