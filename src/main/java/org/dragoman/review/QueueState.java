package org.dragoman.review;

/** Which articles of the inbox. */
public enum QueueState {
    /** With at least one mention that waits for a decision. */
    TO_REVIEW,
    /** With none. */
    DONE
}
