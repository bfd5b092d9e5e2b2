package org.dragoman.extraction;

/** Whether the words around a date speak of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
