package org.dragoman.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.CurrentAccount;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one way in which events change: under the lock of the revisions, with the derived values brought up to date, one
 * revision written and {@link EventChanged} published, all within the caller's transaction.
 */
@Component
class EventWriter {

    private final EventRepository repository;
    private final EventQuery events;
    private final RevisionRepository revisions;
    private final MentionQuery mentions;
    private final ActorService actors;
    private final CurrentAccount account;
    private final ApplicationEventPublisher publisher;

    EventWriter(
            EventRepository repository,
            EventQuery events,
            RevisionRepository revisions,
            MentionQuery mentions,
            ActorService actors,
            CurrentAccount account,
            ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.events = events;
        this.revisions = revisions;
        this.mentions = mentions;
        this.actors = actors;
        this.account = account;
        this.publisher = publisher;
    }

    /** Must be called first in a transaction that writes. */
    void lock() {
        revisions.lock();
    }

    /**
     * Creates a published event.
     *
     * @param whenInserted links mentions to the new id before the derived values are computed; returns their moves
     */
    Event create(EventData data, boolean sample, String reason, Function<EventId, List<MentionMove>> whenInserted) {
        EventId id = repository.insert(data, sample);
        Edit edit = new Edit(data, EditorialState.PUBLISHED, null, reason, whenInserted.apply(id), null);
        return record(new RevisionRepository.Change(id, 1, null, edit));
    }

    /**
     * The event, if it still has the version and stands for itself.
     *
     * @throws InvalidEventException if another event stands for it since they were merged
     * @throws NoSuchEventException if there is no such event
     * @throws ChangedMeanwhileException if it has another version
     */
    Event unchanged(EventId id, int version) {
        Event current = find(id);
        if (current.version() != version) {
            throw new ChangedMeanwhileException(current, revisions.ofEvent(id, version));
        }
        standing(current);
        return current;
    }

    /** @throws InvalidEventException if another event stands for it since they were merged */
    void standing(Event event) {
        if (events.mergedInto(event.id()).isPresent()) {
            throw new InvalidEventException(List.of(FieldProblem.of("state", "event.problem.merged")));
        }
    }

    /**
     * The event.
     *
     * @throws NoSuchEventException if there is no such event
     */
    Event find(EventId id) {
        return events.find(id).orElseThrow(() -> new NoSuchEventException(id));
    }

    /** Makes the edit the next version of the event. */
    Event change(Event current, Edit edit) {
        int version = current.version() + 1;
        repository.update(current.id(), version, edit);
        return record(new RevisionRepository.Change(current.id(), version, current.data(), edit));
    }

    private Event record(RevisionRepository.Change change) {
        EventId id = change.event();
        long seq = revisions.append(change, account.login());
        Set<EventId> touched = new LinkedHashSet<>(Set.of(id));
        change.edit()
                .moves()
                .forEach(move -> Stream.of(move.from(), move.to())
                        .filter(Objects::nonNull)
                        .forEach(touched::add));
        touched.forEach(event -> events.find(event).ifPresent(this::derive));
        publisher.publishEvent(new EventChanged(id, seq));
        return find(id);
    }

    private void derive(Event event) {
        List<Integer> levels =
                actors
                        .summaries(event.data().participations().stream()
                                .map(Participation::actor)
                                .toList())
                        .values()
                        .stream()
                        .map(ActorSummary::usualLevel)
                        .filter(Objects::nonNull)
                        .toList();
        repository.standing(event.id(), Standing.of(event.data().type(), levels, mentions.statements(event.id())));
    }
}
