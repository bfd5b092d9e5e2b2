package org.dragoman.timeline;

import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the index keeps a document. Events of about the same length stand together, by their start, so that the events that
 * touch a window are a short stretch of each shelf: one that begins no earlier than the length of the shelf before the window.
 *
 * <p>The shelf n up to {@value #LONGEST} holds events of more than 2^(n-1) and at most 2^n days.
 */
final class Shelf {

    /** Holds the years 0 to 9999. */
    static final int LONGEST = 22;

    /** Events whose start is open, by their end. */
    static final int BEGINLESS = 23;

    /** Events whose end is open. */
    static final int ENDLESS = 24;

    /** How far events whose start or end is open reach, see {@link #reach}. */
    static final int OPEN_REACH = reach(PossibleDays.OPEN_REACH + 1L);

    static final int UNDATED = 25;

    /** Added to a shelf for what was believed once and is not any more. */
    static final int PAST = 32;

    private Shelf() {}

    static int of(@Nullable EventDate date) {
        if (date == null) {
            return UNDATED;
        }
        if (date.earliestStart() == null) {
            return BEGINLESS;
        }
        if (date.latestEnd() == null) {
            return ENDLESS;
        }
        return reach(PossibleDays.all(date).days());
    }

    /** Whether the start or the end of the events of a shelf is open. */
    static boolean open(int shelf) {
        return shelf == BEGINLESS || shelf == ENDLESS;
    }

    /** The smallest number of doublings that turns one day into so many. */
    static int reach(long days) {
        return Long.SIZE - Long.numberOfLeadingZeros(days - 1);
    }
}
