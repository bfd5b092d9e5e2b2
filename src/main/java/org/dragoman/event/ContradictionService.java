package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the sources of an event disagree on, and the editors' decisions about it. No voice is ever overwritten. */
@Service
@Transactional(readOnly = true)
public class ContradictionService {

    private final EventWriter writer;
    private final EventQuery events;
    private final EventValidation validation;
    private final MentionQuery mentions;
    private final Disputes disputes;
    private final SnapshotAssembly snapshots;

    ContradictionService(
            EventWriter writer,
            EventQuery events,
            EventValidation validation,
            MentionQuery mentions,
            Disputes disputes,
            SnapshotAssembly snapshots) {
        this.writer = writer;
        this.events = events;
        this.validation = validation;
        this.mentions = mentions;
        this.disputes = disputes;
        this.snapshots = snapshots;
    }

    /** The contradictions among the accepted mentions of an event, settled ones included. */
    public List<Contradiction> of(EventSnapshot snapshot) {
        return disputes.of(snapshot.event(), snapshot.mentions());
    }

    /** The published events with an open contradiction, by id. */
    public List<EventSnapshot> disputed() {
        return snapshots.of(events.disputed());
    }

    /**
     * Decides that a mention is right on a field: the event gets its value.
     *
     * @param winner an accepted mention of the event
     * @param reason must not be empty
     * @throws InvalidEventException if there is no reason, or the mention is none of the event
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Event follow(EventId id, int expectedVersion, MentionField field, MentionId winner, String reason) {
        writer.lock();
        Event current = writer.unchanged(id, expectedVersion);
        Mention mention = mentions.find(winner)
                .map(EventMention::mention)
                .filter(found -> id.equals(found.event()))
                .orElseThrow(() -> new InvalidEventException(
                        List.of(FieldProblem.of(field.code(), "event.problem.mention-elsewhere"))));
        return decide(current, field, mention.data().into(current.data(), field), winner, reason);
    }

    /**
     * Decides that a field has a value of the editor's own.
     *
     * @param data the event's content with that value
     * @param reason must not be empty
     * @throws InvalidEventException if there is no reason, or the content cannot be saved
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws NoSuchEventException if there is no such event
     */
    @EditorsOnly
    @Transactional
    public Event decide(EventId id, int expectedVersion, MentionField field, EventData data, String reason) {
        writer.lock();
        return decide(writer.unchanged(id, expectedVersion), field, data, null, reason);
    }

    private Event decide(Event current, MentionField field, EventData data, @Nullable MentionId winner, String reason) {
        validation.checkReason(reason, true);
        validation.check(data, SourceChange.NONE, reason);
        Edit edit = Edit.content(current, data, reason);
        return writer.decide(current, edit, field, winner);
    }
}
