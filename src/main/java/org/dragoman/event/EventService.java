package org.dragoman.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events of the register. Every change names the version it was made from and writes one revision in the same
 * transaction; nothing is overwritten unseen.
 */
@Service
@Transactional(readOnly = true)
public class EventService {

    private final EventWriter writer;
    private final EventValidation validation;
    private final EventQuery events;
    private final RevisionRepository revisions;
    private final SnapshotAssembly snapshots;

    EventService(
            EventWriter writer,
            EventValidation validation,
            EventQuery events,
            RevisionRepository revisions,
            SnapshotAssembly snapshots) {
        this.writer = writer;
        this.validation = validation;
        this.events = events;
        this.revisions = revisions;
        this.snapshots = snapshots;
    }

    /** Why the content could not be saved as a new event; empty if it could. */
    public List<FieldProblem> problems(EventData data) {
        return validation.problems(data);
    }

    /**
     * Creates a published event from an editor's own knowledge.
     *
     * @param reason may be empty
     * @throws InvalidEventException if the content cannot be saved
     */
    @EditorsOnly
    @Transactional
    public Event create(EventData data, String reason) {
        writer.lock();
        validation.check(data, reason);
        return writer.create(data, false, reason, id -> {});
    }

    /**
     * Replaces the content of an event.
     *
     * @param expectedVersion the version that the editor saw
     * @param reason needed where the world status changes, else it may be empty
     * @throws InvalidEventException if the content cannot be saved, or the life cycle does not lead to the new status
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Event update(EventId id, int expectedVersion, EventData data, String reason) {
        writer.lock();
        Event current = writer.unchanged(id, expectedVersion);
        validation.checkChange(current.data(), data, reason, false);
        return writer.change(current, data, current.state(), reason);
    }

    /**
     * Takes an event from the readers; it keeps its history and can be restored.
     *
     * @param reason must not be empty
     * @throws InvalidEventException if there is no reason
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Event retract(EventId id, int expectedVersion, String reason) {
        return change(id, expectedVersion, EditorialState.RETRACTED, reason);
    }

    /**
     * Gives a retracted event back to the readers; errors as those of {@link #retract}.
     *
     * @param reason must not be empty
     */
    @EditorsOnly
    @Transactional
    public Event restore(EventId id, int expectedVersion, String reason) {
        return change(id, expectedVersion, EditorialState.PUBLISHED, reason);
    }

    private Event change(EventId id, int expectedVersion, EditorialState state, String reason) {
        writer.lock();
        Event current = writer.unchanged(id, expectedVersion);
        validation.checkReason(reason, true);
        return current.state() == state ? current : writer.change(current, current.data(), state, reason);
    }

    /** The event, retracted or not. */
    public Optional<Event> find(EventId id) {
        return events.find(id);
    }

    /** The revisions of an event, oldest first. */
    public List<Revision> history(EventId id) {
        return revisions.ofEvent(id, 0);
    }

    /** The sequence number of the last revision of the register, 0 before the first. */
    public long lastRevision() {
        return revisions.last();
    }

    /**
     * The revisions after the sequence number, oldest first, without gaps.
     *
     * @param limit the most revisions to return
     */
    public List<Revision> changedSince(long seq, int limit) {
        return revisions.after(seq, limit);
    }

    /**
     * Which events the revisions after the sequence number changed, oldest first, without gaps.
     *
     * @param limit the most revisions to look at
     */
    public List<EventChanged> changes(long seq, int limit) {
        return revisions.changes(seq, limit);
    }

    /** The event with all that belongs to it, retracted or not. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<EventSnapshot> snapshot(EventId id) {
        return snapshots.of(events.revised(id).stream().toList()).stream().findFirst();
    }

    /** The events with the ids, retracted or not, by id; those that are gone have no entry. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EventSnapshot> snapshots(Collection<EventId> ids) {
        return snapshots.of(events.revised(ids));
    }

    /**
     * The published events with higher ids, by id.
     *
     * @param limit the most events to return
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EventSnapshot> publishedAfter(EventId id, int limit) {
        return snapshots.of(events.publishedAfter(id, limit));
    }

    /** The highest id of a published event; 0 where there is none. */
    public long lastPublished() {
        return events.lastPublished();
    }

    /** The dated published events that may have been going on at some time from the first to the last day, by id. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EventSnapshot> snapshotsOverlapping(LocalDate first, LocalDate last) {
        return snapshots.of(events.publishedOverlapping(first, last));
    }
}
