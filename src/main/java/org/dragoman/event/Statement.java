package org.dragoman.event;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Who said what of an event, and when: an accepted mention as far as {@link Standing} needs it. */
record Statement(
        SourceId source, LocalDate publishedOn, @Nullable EventDate date, WorldStatus status) {

    /**
     * True if the two dates cannot both be true. A plan is superseded, not contradicted, by what is published later, and
     * an approximate or doubtful date contradicts nothing.
     */
    boolean contradicts(Statement other) {
        EventDate mine = date;
        EventDate others = other.date;
        if (mine == null || others == null || vague(mine) || vague(others) || mine.mayOverlap(others)) {
            return false;
        }
        return !supersededBy(other) && !other.supersededBy(this);
    }

    private boolean supersededBy(Statement later) {
        boolean plan = status.planned() || status == WorldStatus.POSTPONED;
        return plan && publishedOn.isBefore(later.publishedOn);
    }

    private static boolean vague(EventDate date) {
        return date.approximate() || date.uncertain();
    }
}
