package org.dragoman.event;

import java.util.List;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.jspecify.annotations.Nullable;

/**
 * An event with all that a reader of the register needs beside it, at the time of its last revision.
 *
 * @param revision sequence number of the event's last revision
 * @param participants the actors of {@link EventData#participations}, in their order
 * @param mentions the accepted mentions, by publication date
 * @param trail the dates and plans it gave up, oldest first
 */
public record EventSnapshot(
        Event event,
        long revision,
        @Nullable PlaceSummary place,
        List<ActorSummary> participants,
        List<EventMention> mentions,
        List<Slip> trail) {}
