package org.dragoman.extraction;

/** Whether the words around a date speak of what was or of what will be. */
enum Tense {
    PAST,
    FUTURE,
    /** No word speaks of either, as where a date stands alone: what is meant lies ahead, and is not today. */
    COMING,
    UNKNOWN
}
