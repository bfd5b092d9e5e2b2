package org.dragoman.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one way in which events change: under the lock of the revisions, with no circle of links, the derived values brought
 * up to date, one revision written and {@link EventChanged} published, all within the caller's transaction.
 */
@Component
class EventWriter {

    private static final int RENEWED_AT_ONCE = 500;

    private final EventRepository repository;
    private final EventQuery events;
    private final RevisionRepository revisions;
    private final MentionQuery mentions;
    private final DecisionRepository decisions;
    private final Disputes disputes;
    private final LinkQuery links;
    private final LinkCheck linkCheck;
    private final ActorService actors;
    private final CurrentAccount account;
    private final AuditService audit;
    private final ApplicationEventPublisher publisher;

    EventWriter(
            EventRepository repository,
            EventQuery events,
            RevisionRepository revisions,
            MentionQuery mentions,
            DecisionRepository decisions,
            Disputes disputes,
            LinkQuery links,
            LinkCheck linkCheck,
            ActorService actors,
            CurrentAccount account,
            AuditService audit,
            ApplicationEventPublisher publisher) {
        this.repository = repository;
        this.events = events;
        this.revisions = revisions;
        this.mentions = mentions;
        this.decisions = decisions;
        this.disputes = disputes;
        this.links = links;
        this.linkCheck = linkCheck;
        this.actors = actors;
        this.account = account;
        this.audit = audit;
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
        return record(new RevisionRepository.Change(id, 1, null, edit), _ -> {});
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
        if (links.mergedInto(event.id()).isPresent()) {
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
        return change(current, edit, _ -> {});
    }

    /**
     * Makes the edit the next version of the event, as a decision on a field.
     *
     * @param winner the mention that is followed; {@code null} for a value of the editor's own
     */
    Event decide(Event current, Edit edit, MentionField field, @Nullable MentionId winner) {
        return change(current, edit, seq -> decisions.insert(seq, current.id(), field, winner));
    }

    private Event change(Event current, Edit edit, LongConsumer whenAppended) {
        int version = current.version() + 1;
        repository.update(current.id(), version, edit);
        return record(new RevisionRepository.Change(current.id(), version, current.data(), edit), whenAppended);
    }

    private Event record(RevisionRepository.Change change, LongConsumer whenAppended) {
        EventId id = change.event();
        linkCheck.check(id, change.edit().data().links());
        long seq = revisions.append(change, account.login());
        whenAppended.accept(seq);
        if (change.edit().undoes() != null) {
            decisions.undo(change.edit().undoes(), seq);
        }
        Set<EventId> touched = new LinkedHashSet<>(Set.of(id));
        change.edit()
                .moves()
                .forEach(move -> Stream.of(move.from(), move.to())
                        .filter(Objects::nonNull)
                        .forEach(touched::add));
        derive(events.revised(touched).stream().map(EventQuery.Revised::event).toList());
        audit.record("event.change", "event " + id, "revision " + seq + ", " + revisions.fingerprint(seq));
        publisher.publishEvent(new EventChanged(id, seq));
        return find(id);
    }

    /** Derives anew what events owe to their actors, and has all readers read them again. */
    void renew(List<Event> renewed) {
        for (int from = 0; from < renewed.size(); from += RENEWED_AT_ONCE) {
            derive(renewed.subList(from, Math.min(from + RENEWED_AT_ONCE, renewed.size())));
        }
        revisions.renew(renewed.stream().map(Event::id).toList()).forEach(publisher::publishEvent);
    }

    private void derive(List<Event> derived) {
        Map<ActorId, ActorSummary> participants = actors.summaries(derived.stream()
                .flatMap(event -> event.data().participations().stream())
                .map(Participation::actor)
                .distinct()
                .toList());
        Map<EventId, Map<MentionId, Statement>> statements =
                mentions.statements(derived.stream().map(Event::id).toList());
        repository.standing(derived.stream()
                .collect(Collectors.toMap(
                        Event::id,
                        event -> standing(event, participants, statements.getOrDefault(event.id(), Map.of())))));
    }

    private Standing standing(
            Event event, Map<ActorId, ActorSummary> participants, Map<MentionId, Statement> statements) {
        boolean disputed = disputes.open(event, statements);
        return Standing.of(event.data(), participants, List.copyOf(statements.values()), disputed);
    }
}
