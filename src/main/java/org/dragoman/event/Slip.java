package org.dragoman.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;

/**
 * A date or a plan that an event gave up.
 *
 * @param date the date given up; {@code next} excludes it, or is the same where only the plan was given up
 * @param status the event had with it
 * @param next the status it got instead
 * @param at when the register changed
 * @param reason that the editor gave; may be empty
 */
public record Slip(EventDate date, WorldStatus status, WorldStatus next, Instant at, String reason) {

    /**
     * The slip trail of an event, oldest first. A date that was only made more exact has not slipped, and a change that was
     * undone leaves no trace in it.
     *
     * @param history all revisions of the event, oldest first
     */
    public static List<Slip> trail(List<Revision> history) {
        Set<Long> undone =
                history.stream().map(Revision::undoes).filter(Objects::nonNull).collect(Collectors.toSet());
        List<Slip> trail = new ArrayList<>();
        for (Revision revision : history) {
            EventData before = revision.before();
            boolean counts = revision.undoes() == null && !undone.contains(revision.seq());
            if (counts && before != null && before.date() != null && slipped(before, revision.after())) {
                trail.add(new Slip(
                        before.date(),
                        before.status(),
                        revision.after().status(),
                        revision.madeAt(),
                        revision.reason()));
            }
        }
        return List.copyOf(trail);
    }

    private static boolean slipped(EventData before, EventData after) {
        EventDate former = before.date();
        EventDate date = after.date();
        boolean moved = former != null && date != null && !former.mayOverlap(date);
        boolean givenUp = before.status().planned() && after.status() == WorldStatus.POSTPONED;
        return moved || givenUp;
    }
}
