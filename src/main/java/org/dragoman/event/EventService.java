package org.dragoman.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
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

    private static final int MOST_NEIGHBOURS = 6;

    private final EventWriter writer;
    private final EventValidation validation;
    private final EventQuery events;
    private final RevisionRepository revisions;
    private final SnapshotAssembly snapshots;
    private final RevisionUndo undoing;
    private final SourceWriter sources;

    EventService(
            EventWriter writer,
            EventValidation validation,
            EventQuery events,
            RevisionRepository revisions,
            SnapshotAssembly snapshots,
            RevisionUndo undoing,
            SourceWriter sources) {
        this.writer = writer;
        this.validation = validation;
        this.events = events;
        this.revisions = revisions;
        this.snapshots = snapshots;
        this.undoing = undoing;
        this.sources = sources;
    }

    /** Why the content could not be saved as a new event; empty if it could. */
    public List<FieldProblem> problems(EventData data) {
        return validation.problems(data);
    }

    /**
     * Why content cannot be saved together with a change of the sources, all at once; nothing where it can.
     *
     * @param id the event that it changes; {@code null} for a new one
     */
    public List<FieldProblem> problems(@Nullable EventId id, EventData data, SourceChange change, String reason) {
        return Optional.ofNullable(id)
                .flatMap(events::find)
                .map(current -> validation.problems(current.data(), data, change, reason))
                .orElseGet(() -> validation.problems(data, change, reason));
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
        return create(data, SourceChange.NONE, reason);
    }

    /**
     * The same with quotes of articles that speak of the event.
     *
     * @throws InvalidEventException if the content or a quote cannot be saved
     */
    @EditorsOnly
    @Transactional
    public Event create(EventData data, SourceChange change, String reason) {
        writer.lock();
        validation.check(data, change, reason);
        return writer.create(data, false, reason, id -> sources.apply(change, id, data, reason));
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
        return update(id, expectedVersion, data, SourceChange.NONE, reason);
    }

    /**
     * The same together with a change of the sources; errors as those of the shorter form, and where a quote cannot be
     * saved.
     *
     * @param reason needed where the world status changes and no quote states the new one, or where an outcome is corrected
     */
    @EditorsOnly
    @Transactional
    public Event update(EventId id, int expectedVersion, EventData data, SourceChange change, String reason) {
        writer.lock();
        Event current = writer.unchanged(id, expectedVersion);
        validation.checkChange(current.data(), data, change, reason);
        List<MentionMove> moves = sources.apply(change, id, data, reason);
        return writer.change(current, Edit.content(current, data, reason, moves.toArray(MentionMove[]::new)));
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

    /**
     * Takes one change of an event back and keeps what was changed after it: each field that nobody changed since gets its
     * former value, a state that still stands its former state, each mention that still rests where the change moved it
     * returns. An event that the change created is retracted, unless mentions rest on it by now.
     *
     * @param version the version that the change made
     * @param reason may be empty
     * @throws InvalidEventException if there is nothing left to take back, if the change can only be undone together with
     *     others, or if another event stands for this one
     * @throws NoSuchEventException if there is no such event or version
     */
    @EditorsOnly
    @Transactional
    public Event undo(EventId id, int version, String reason) {
        writer.lock();
        validation.checkReason(reason, false);
        Revision made = revisions.ofVersion(id, version).orElseThrow(() -> new NoSuchEventException(id));
        return undoing.alone(made, reason);
    }

    private Event change(EventId id, int expectedVersion, EditorialState state, String reason) {
        writer.lock();
        Event current = writer.unchanged(id, expectedVersion);
        validation.checkReason(reason, true);
        return current.state() == state ? current : writer.change(current, Edit.state(current, state, reason));
    }

    /** The event, retracted or not. */
    public Optional<Event> find(EventId id) {
        return events.find(id);
    }

    /** The revisions of an event, oldest first. */
    public List<Revision> history(EventId id) {
        return revisions.ofEvent(id, 0);
    }

    /** The sequence number of the last change that readers have to follow, 0 before the first. */
    public long lastRevision() {
        return revisions.last();
    }

    /**
     * The revisions after the sequence number, oldest first; none that comes later is missing before the last of them.
     *
     * @param limit the most revisions to return
     */
    public List<Revision> changedSince(long seq, int limit) {
        return revisions.after(seq, limit);
    }

    /**
     * Which events have to be read again after the sequence number, oldest first, without gaps: those that have a new
     * revision, and those whose actors are not what they were.
     *
     * @param limit the most changes to return
     */
    public List<EventChanged> changes(long seq, int limit) {
        return revisions.changes(seq, limit);
    }

    /** When the change of a sequence number was made; nothing where there is no such change. */
    public Optional<Instant> madeAt(long seq) {
        return revisions.madeAt(seq);
    }

    /** The event with all that belongs to it, retracted or not. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<EventSnapshot> snapshot(EventId id) {
        return snapshots.of(events.revised(id).stream().toList()).stream().findFirst();
    }

    /** The same with all revisions of the event. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<EventWithHistory> withHistory(EventId id) {
        return events.revised(id).map(found -> {
            List<Revision> history = revisions.ofEvent(id, 0);
            return new EventWithHistory(
                    snapshots.of(List.of(found), Map.of(id, history)).getFirst(), history);
        });
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

    /**
     * The published events that were planned for a time before the day and of which no article says yet what became of
     * them, the one that is due longest first.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EventSnapshot> dueBefore(LocalDate day) {
        return snapshots.of(events.dueBefore(day)).stream()
                .sorted(Comparator.comparing(snapshot ->
                        Objects.requireNonNull(snapshot.event().data().date())))
                .toList();
    }

    /** The dated published events that may have been going on at some time from the first to the last day, by id. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<EventSnapshot> snapshotsOverlapping(LocalDate first, LocalDate last) {
        return snapshots.of(events.publishedOverlapping(first, last));
    }

    /**
     * The most important dated published events that may have been going on at some time from the first to the last day
     * and began at most a year before, by id.
     *
     * @param except left out; {@code null} for none
     */
    public List<Event> neighbours(LocalDate first, LocalDate last, @Nullable EventId except) {
        return events.neighbours(first, last, except, MOST_NEIGHBOURS).stream()
                .map(EventQuery.Revised::event)
                .toList();
    }
}
