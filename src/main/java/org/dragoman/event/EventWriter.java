package org.dragoman.event;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.EventId;
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
     * @param whenInserted called with the id before the derived values are computed, to link mentions
     */
    Event create(EventData data, boolean sample, String reason, Consumer<EventId> whenInserted) {
        EventId id = repository.insert(data, sample);
        whenInserted.accept(id);
        return record(new RevisionRepository.Change(id, 1, null, data, EditorialState.PUBLISHED), reason);
    }

    /**
     * The event, if it still has the version.
     *
     * @throws NoSuchEventException if there is no such event
     * @throws ChangedMeanwhileException if it has another version
     */
    Event unchanged(EventId id, int version) {
        Event current = find(id);
        if (current.version() != version) {
            throw new ChangedMeanwhileException(current, revisions.ofEvent(id, version));
        }
        return current;
    }

    /**
     * The event.
     *
     * @throws NoSuchEventException if there is no such event
     */
    Event find(EventId id) {
        return events.find(id).orElseThrow(() -> new NoSuchEventException(id));
    }

    /** Gives the event the content and state, as its next version. */
    Event change(Event current, EventData data, EditorialState state, String reason) {
        int version = current.version() + 1;
        repository.update(current.id(), version, data, state);
        return record(new RevisionRepository.Change(current.id(), version, current.data(), data, state), reason);
    }

    private Event record(RevisionRepository.Change change, String reason) {
        List<Integer> levels = actors
                .summaries(change.after().participations().stream()
                        .map(Participation::actor)
                        .toList())
                .values()
                .stream()
                .map(ActorSummary::usualLevel)
                .filter(Objects::nonNull)
                .toList();
        repository.standing(
                change.event(), Standing.of(change.after().type(), levels, mentions.statements(change.event())));
        long seq = revisions.append(change, account.login(), reason.strip());
        publisher.publishEvent(new EventChanged(change.event(), seq));
        return find(change.event());
    }
}
