package org.dragoman.review;

import java.util.Set;
import org.dragoman.event.EventSnapshot;

/**
 * An event that a mention may be one of.
 *
 * @param score 0 to 1, how much the two are alike
 * @param why what is alike
 * @param differing the parts in which the mention says something else or more
 * @param suggested those of them that the event should take from the mention
 */
public record Candidate(
        EventSnapshot event, double score, Set<Resemblance> why, Set<EventPart> differing, Set<EventPart> suggested) {

    public Candidate {
        why = Set.copyOf(why);
        differing = Set.copyOf(differing);
        suggested = Set.copyOf(suggested);
    }
}
