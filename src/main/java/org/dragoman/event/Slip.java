package org.dragoman.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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
 * @param on the day an accepted mention first said what it got instead, else the day the register changed (UTC)
 * @param reason that the editor gave; may be empty
 */
public record Slip(EventDate date, WorldStatus status, WorldStatus next, LocalDate on, String reason) {

    /**
     * The slip trail of an event, oldest first. A date that was only made more exact has not slipped, and a change that was
     * undone leaves no trace in it.
     *
     * @param history all revisions of the event, oldest first
     * @param mentions its accepted mentions
     */
    public static List<Slip> trail(List<Revision> history, List<EventMention> mentions) {
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
                        day(revision, mentions),
                        revision.reason()));
            }
        }
        return List.copyOf(trail);
    }

    private static LocalDate day(Revision revision, List<EventMention> mentions) {
        LocalDate changed = revision.madeAt().atZone(ZoneOffset.UTC).toLocalDate();
        EventData after = revision.after();
        return mentions.stream()
                .filter(mention -> says(mention.mention().data(), after))
                .map(EventMention::publishedOn)
                .filter(day -> !day.isAfter(changed))
                .min(Comparator.naturalOrder())
                .orElse(changed);
    }

    private static boolean says(MentionData said, EventData after) {
        return said.status() == after.status()
                && (after.status() == WorldStatus.POSTPONED || Objects.equals(said.date(), after.date()));
    }

    private static boolean slipped(EventData before, EventData after) {
        EventDate former = before.date();
        EventDate date = after.date();
        boolean moved = former != null && date != null && !former.mayOverlap(date);
        boolean givenUp = before.status().planned() && after.status() == WorldStatus.POSTPONED;
        return moved || givenUp;
    }
}
