package org.dragoman.review;

/** A part of an event that a mention attached to it may change. */
public enum EventPart {
    TYPE,
    DATE,
    STATUS,
    PLACE,
    /** The participants that the event does not have yet. */
    PARTICIPANTS
}
