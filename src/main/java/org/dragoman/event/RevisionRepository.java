package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.REVISION;
import static org.dragoman.persistence.generated.Tables.REVISION_COUNTER;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.dragoman.kernel.EventId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Appends and reads revisions. */
@Repository
class RevisionRepository {

    private static final short COUNTER = 1;

    private final DSLContext jooq;
    private final Clock clock;

    RevisionRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /**
     * Makes every other transaction that changes events wait until this one ends. Taken before anything else is read or
     * written, so that changes are made one after the other, numbered without gaps in the order of their commits, and
     * never wait for each other in a circle.
     */
    void lock() {
        jooq.select(REVISION_COUNTER.LAST_SEQ)
                .from(REVISION_COUNTER)
                .where(REVISION_COUNTER.ID.eq(COUNTER))
                .forUpdate()
                .fetchSingle();
    }

    /** The content and state that a revision records. */
    record Change(EventId event, int version, @Nullable EventData before, EventData after, EditorialState state) {}

    /** Appends a revision under {@link #lock} and returns its sequence number. */
    long append(Change change, String madeBy, String reason) {
        long seq = last() + 1;
        EventData before = change.before;
        jooq.update(REVISION_COUNTER)
                .set(REVISION_COUNTER.LAST_SEQ, seq)
                .where(REVISION_COUNTER.ID.eq(COUNTER))
                .execute();
        jooq.insertInto(REVISION)
                .set(REVISION.SEQ, seq)
                .set(REVISION.EVENT_ID, change.event.value())
                .set(REVISION.VERSION, change.version)
                .set(REVISION.MADE_BY, madeBy)
                .set(REVISION.MADE_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .set(REVISION.REASON, reason)
                .set(REVISION.EDITORIAL_STATE, change.state.code())
                .set(REVISION.BEFORE_JSON, before == null ? null : EventDataJson.write(before))
                .set(REVISION.AFTER_JSON, EventDataJson.write(change.after))
                .execute();
        return seq;
    }

    /** The sequence number of the last revision, 0 before the first. */
    long last() {
        return jooq.select(REVISION_COUNTER.LAST_SEQ)
                .from(REVISION_COUNTER)
                .where(REVISION_COUNTER.ID.eq(COUNTER))
                .fetchSingle()
                .value1();
    }

    /** The revisions of an event after the version, oldest first. */
    List<Revision> ofEvent(EventId event, int afterVersion) {
        return where(REVISION.EVENT_ID.eq(event.value()).and(REVISION.VERSION.gt(afterVersion)), Integer.MAX_VALUE);
    }

    Optional<Revision> ofVersion(EventId event, int version) {
        return where(REVISION.EVENT_ID.eq(event.value()).and(REVISION.VERSION.eq(version)), 1).stream()
                .findFirst();
    }

    /** Which events the revisions after the sequence number changed, oldest first. */
    List<EventChanged> changes(long seq, int limit) {
        return jooq.select(REVISION.EVENT_ID, REVISION.SEQ)
                .from(REVISION)
                .where(REVISION.SEQ.gt(seq))
                .orderBy(REVISION.SEQ)
                .limit(limit)
                .fetch(mapping((event, found) -> new EventChanged(new EventId(event), found)));
    }

    /** The revisions after the sequence number, oldest first. */
    List<Revision> after(long seq, int limit) {
        return where(REVISION.SEQ.gt(seq), limit);
    }

    private List<Revision> where(Condition condition, int limit) {
        return jooq.select(
                        REVISION.SEQ,
                        REVISION.EVENT_ID,
                        REVISION.VERSION,
                        REVISION.MADE_BY,
                        REVISION.MADE_AT,
                        REVISION.REASON,
                        REVISION.EDITORIAL_STATE,
                        REVISION.BEFORE_JSON,
                        REVISION.AFTER_JSON)
                .from(REVISION)
                .where(condition)
                .orderBy(REVISION.SEQ)
                .limit(limit)
                .fetch(mapping((seq, event, version, madeBy, madeAt, reason, state, before, after) -> new Revision(
                        seq,
                        new EventId(event),
                        version,
                        madeBy,
                        madeAt,
                        reason,
                        EditorialState.of(state),
                        before == null ? null : EventDataJson.read(before),
                        EventDataJson.read(after))));
    }
}
