package org.dragoman.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.PlaceId;
import org.springframework.stereotype.Component;

/** Puts events, their actors, places, accepted mentions and slips together. */
@Component
class SnapshotAssembly {

    private final MentionQuery mentions;
    private final ActorService actors;
    private final RevisionRepository revisions;

    SnapshotAssembly(MentionQuery mentions, ActorService actors, RevisionRepository revisions) {
        this.mentions = mentions;
        this.actors = actors;
        this.revisions = revisions;
    }

    List<EventSnapshot> of(List<EventQuery.Revised> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return of(
                events,
                revisions.ofEvents(events.stream()
                        .map(EventQuery.Revised::event)
                        .filter(event -> event.version() > 1)
                        .map(Event::id)
                        .toList()));
    }

    /** @param changed all revisions of each event; those that were never changed may be left out */
    List<EventSnapshot> of(List<EventQuery.Revised> events, Map<EventId, List<Revision>> changed) {
        Map<ActorId, ActorSummary> participants = actors.summaries(events.stream()
                .flatMap(revised -> revised.event().data().participations().stream())
                .map(Participation::actor)
                .distinct()
                .toList());
        Map<PlaceId, PlaceSummary> places = actors.places(events.stream()
                .map(revised -> revised.event().data().place())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<EventId, List<EventMention>> accepted = mentions.accepted(
                events.stream().map(revised -> revised.event().id()).toList());
        return events.stream()
                .map(revised -> new EventSnapshot(
                        revised.event(),
                        revised.seq(),
                        Optional.ofNullable(revised.event().data().place())
                                .map(places::get)
                                .orElse(null),
                        revised.event().data().participations().stream()
                                .map(participation -> Objects.requireNonNull(participants.get(participation.actor())))
                                .toList(),
                        accepted.getOrDefault(revised.event().id(), List.of()),
                        Slip.trail(
                                changed.getOrDefault(revised.event().id(), List.of()),
                                accepted.getOrDefault(revised.event().id(), List.of()))))
                .toList();
    }
}
