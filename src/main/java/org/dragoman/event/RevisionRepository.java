package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.EVENT_RENEWAL;
import static org.dragoman.persistence.generated.Tables.REVISION;
import static org.dragoman.persistence.generated.Tables.REVISION_COUNTER;
import static org.dragoman.persistence.generated.Tables.REVISION_MENTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.two;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionId;
import org.dragoman.persistence.ManyIds;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
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

    /** What a revision records of an event beside the {@link Edit} itself. */
    record Change(EventId event, int version, @Nullable EventData before, Edit edit) {}

    /** Appends a revision under {@link #lock} and returns its sequence number. */
    long append(Change change, String madeBy) {
        long seq = number(1);
        Edit edit = change.edit;
        EventData before = change.before;
        EventId mergedInto = edit.mergedInto();
        BatchId batch = CurrentBatch.id();
        jooq.insertInto(REVISION)
                .set(REVISION.SEQ, seq)
                .set(REVISION.EVENT_ID, change.event.value())
                .set(REVISION.VERSION, change.version)
                .set(REVISION.MADE_BY, madeBy)
                .set(REVISION.MADE_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .set(REVISION.REASON, edit.reason().strip())
                .set(REVISION.EDITORIAL_STATE, edit.state().code())
                .set(REVISION.BEFORE_JSON, before == null ? null : EventDataJson.write(before))
                .set(REVISION.AFTER_JSON, EventDataJson.write(edit.data()))
                .set(REVISION.MERGED_INTO, mergedInto == null ? null : mergedInto.value())
                .set(REVISION.UNDOES_SEQ, edit.undoes())
                .set(REVISION.BATCH_ID, batch == null ? null : batch.value())
                .execute();
        edit.moves().forEach(move -> insert(seq, move));
        return seq;
    }

    private void insert(long seq, MentionMove move) {
        EventId from = move.from();
        EventId to = move.to();
        jooq.insertInto(REVISION_MENTION)
                .set(REVISION_MENTION.SEQ, seq)
                .set(REVISION_MENTION.MENTION_ID, move.mention().value())
                .set(REVISION_MENTION.FROM_EVENT, from == null ? null : from.value())
                .set(REVISION_MENTION.TO_EVENT, to == null ? null : to.value())
                .execute();
    }

    /** SHA-256, in hexadecimal, of what a revision says: content before and after, and its reason. */
    String fingerprint(long seq) {
        return jooq.select(REVISION.BEFORE_JSON, REVISION.AFTER_JSON, REVISION.REASON)
                .from(REVISION)
                .where(REVISION.SEQ.eq(seq))
                .fetchSingle(mapping((before, after, reason) -> Fingerprint.of(before, after, reason)));
    }

    /** The mentions that a revision moved. */
    List<MentionMove> moves(long seq) {
        return jooq.select(REVISION_MENTION.MENTION_ID, REVISION_MENTION.FROM_EVENT, REVISION_MENTION.TO_EVENT)
                .from(REVISION_MENTION)
                .where(REVISION_MENTION.SEQ.eq(seq))
                .orderBy(REVISION_MENTION.MENTION_ID)
                .fetch(mapping((mention, from, to) -> new MentionMove(
                        new MentionId(mention),
                        from == null ? null : new EventId(from),
                        to == null ? null : new EventId(to))));
    }

    /** The last revision that moved a mention. */
    Optional<Revision> lastMove(MentionId mention) {
        return where(
                        REVISION.SEQ.eq(select(max(REVISION_MENTION.SEQ))
                                .from(REVISION_MENTION)
                                .where(REVISION_MENTION.MENTION_ID.eq(mention.value()))),
                        1)
                .stream()
                .findFirst();
    }

    /** Takes so many sequence numbers and returns the last of them; counted by the database itself, never from what was read. */
    private long number(int many) {
        jooq.update(REVISION_COUNTER)
                .set(REVISION_COUNTER.LAST_SEQ, REVISION_COUNTER.LAST_SEQ.plus(many))
                .where(REVISION_COUNTER.ID.eq(COUNTER))
                .execute();
        return last();
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

    /** The revisions of several events, oldest first. */
    Map<EventId, List<Revision>> ofEvents(Collection<EventId> events) {
        Condition about = ManyIds.about(
                REVISION.EVENT_ID, events.stream().map(EventId::value).toList());
        Map<EventId, List<Revision>> found =
                where(about, Integer.MAX_VALUE).stream().collect(Collectors.groupingBy(Revision::event));
        found.keySet().retainAll(Set.copyOf(events));
        return found;
    }

    Optional<Revision> ofVersion(EventId event, int version) {
        return where(REVISION.EVENT_ID.eq(event.value()).and(REVISION.VERSION.eq(version)), 1).stream()
                .findFirst();
    }

    /** Has all who follow the events read these again, under {@link #lock}. */
    List<EventChanged> renew(List<EventId> events) {
        long seq = number(events.size()) - events.size();
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        List<EventChanged> renewed = new ArrayList<>();
        for (EventId event : events) {
            renewed.add(new EventChanged(event, ++seq));
        }
        jooq.batch(renewed.stream()
                        .map(change -> jooq.insertInto(EVENT_RENEWAL)
                                .set(EVENT_RENEWAL.SEQ, change.seq())
                                .set(EVENT_RENEWAL.EVENT_ID, change.event().value())
                                .set(EVENT_RENEWAL.MADE_AT, now))
                        .toList())
                .execute();
        return renewed;
    }

    /** When the event of a sequence number was changed or has to be read again. */
    Optional<Instant> madeAt(long seq) {
        return jooq.select(REVISION.MADE_AT)
                .from(REVISION)
                .where(REVISION.SEQ.eq(seq))
                .unionAll(select(EVENT_RENEWAL.MADE_AT).from(EVENT_RENEWAL).where(EVENT_RENEWAL.SEQ.eq(seq)))
                .fetchOptional(Record1::value1);
    }

    /**
     * Which events have to be read again after the sequence number, oldest first. Numbers have no gaps, so the limit is one of
     * numbers too, which spares the database the sorting of all that come later.
     */
    List<EventChanged> changes(long seq, int limit) {
        long last = seq + limit;
        return jooq.select(REVISION.EVENT_ID, REVISION.SEQ.as("seq"))
                .from(REVISION)
                .where(REVISION.SEQ.between(seq + 1, last))
                .unionAll(select(EVENT_RENEWAL.EVENT_ID, EVENT_RENEWAL.SEQ)
                        .from(EVENT_RENEWAL)
                        .where(EVENT_RENEWAL.SEQ.between(seq + 1, last)))
                .orderBy(two())
                .fetch(mapping((event, found) -> new EventChanged(new EventId(event), found)));
    }

    Optional<Revision> ofSeq(long seq) {
        return where(REVISION.SEQ.eq(seq), 1).stream().findFirst();
    }

    /** The revisions after the sequence number, oldest first. */
    List<Revision> after(long seq, int limit) {
        return where(REVISION.SEQ.gt(seq), limit);
    }

    /** The revisions of a batch, oldest first. */
    List<Revision> ofBatch(BatchId batch) {
        return where(REVISION.BATCH_ID.eq(batch.value()), Integer.MAX_VALUE);
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
                        REVISION.AFTER_JSON,
                        REVISION.MERGED_INTO,
                        REVISION.UNDOES_SEQ,
                        REVISION.BATCH_ID)
                .from(REVISION)
                .where(condition)
                .orderBy(REVISION.SEQ)
                .limit(limit)
                .fetch(mapping(RevisionRepository::revision));
    }

    private static Revision revision(
            long seq,
            long event,
            int version,
            String madeBy,
            Instant madeAt,
            String reason,
            String state,
            @Nullable String before,
            String after,
            @Nullable Long mergedInto,
            @Nullable Long undoes,
            @Nullable Long batch) {
        return new Revision(
                seq,
                new EventId(event),
                version,
                madeBy,
                madeAt,
                reason,
                EditorialState.of(state),
                before == null ? null : EventDataJson.read(before),
                EventDataJson.read(after),
                mergedInto == null ? null : new EventId(mergedInto),
                undoes,
                batch == null ? null : new BatchId(batch));
    }
}
