package org.dragoman.timeline;

/** How many events walks have passed by that could have been spared them, had something been found out before. */
final class Passed implements Answers.Answer {

    private static final int BYTES = 32;

    private long events;

    /**
     * Whether so many have come by that finding out would have been cheaper; else these will too.
     *
     * @param next the events that would come by now
     * @param cost what finding out takes, as a number of events
     */
    synchronized boolean enough(long next, long cost) {
        if (events >= cost) {
            return true;
        }
        events += next;
        return false;
    }

    @Override
    public long bytes() {
        return BYTES;
    }
}
