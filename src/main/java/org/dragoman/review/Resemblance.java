package org.dragoman.review;

/** A reason to take a mention for one of an event. */
public enum Resemblance {
    SAME_TYPE,
    RELATED_TYPE,
    SAME_DATE,
    OVERLAPPING_DATE,
    SAME_PLACE,
    SAME_COUNTRY,
    SHARED_SIDES,
    SHARED_PERSONS
}
