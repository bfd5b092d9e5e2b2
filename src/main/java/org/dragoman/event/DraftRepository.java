package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.EVENT_DRAFT;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dragoman.kernel.EventId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads and writes drafts, each for its editor only. */
@Repository
class DraftRepository {

    private final DSLContext jooq;
    private final Clock clock;

    DraftRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    DraftId insert(String editor, @Nullable EventId event, int baseVersion, String content) {
        return new DraftId(jooq.insertInto(EVENT_DRAFT)
                .set(EVENT_DRAFT.EDITOR, editor)
                .set(EVENT_DRAFT.EVENT_ID, event == null ? null : event.value())
                .set(EVENT_DRAFT.BASE_VERSION, baseVersion)
                .set(EVENT_DRAFT.CONTENT, content)
                .set(EVENT_DRAFT.KEPT_AT, now())
                .returningResult(EVENT_DRAFT.ID)
                .fetchSingle()
                .value1());
    }

    /** Replaces what the draft holds; false if the editor has no such draft. */
    boolean update(String editor, DraftId id, int baseVersion, String content) {
        return jooq.update(EVENT_DRAFT)
                        .set(EVENT_DRAFT.BASE_VERSION, baseVersion)
                        .set(EVENT_DRAFT.CONTENT, content)
                        .set(EVENT_DRAFT.KEPT_AT, now())
                        .where(own(editor, id))
                        .execute()
                > 0;
    }

    /** Forgets the draft; false if the editor has no such draft. */
    boolean delete(String editor, DraftId id) {
        return jooq.deleteFrom(EVENT_DRAFT).where(own(editor, id)).execute() > 0;
    }

    /** The drafts of the editor for the event, or for new events, the latest first. */
    List<EventDraft> of(String editor, @Nullable EventId event) {
        Condition subject = event == null ? EVENT_DRAFT.EVENT_ID.isNull() : EVENT_DRAFT.EVENT_ID.eq(event.value());
        return where(EVENT_DRAFT.EDITOR.eq(editor).and(subject));
    }

    private static Condition own(String editor, DraftId id) {
        return EVENT_DRAFT.ID.eq(id.value()).and(EVENT_DRAFT.EDITOR.eq(editor));
    }

    private List<EventDraft> where(Condition condition) {
        return jooq.select(
                        EVENT_DRAFT.ID,
                        EVENT_DRAFT.EVENT_ID,
                        EVENT_DRAFT.BASE_VERSION,
                        EVENT_DRAFT.CONTENT,
                        EVENT_DRAFT.KEPT_AT)
                .from(EVENT_DRAFT)
                .where(condition)
                .orderBy(EVENT_DRAFT.KEPT_AT.desc(), EVENT_DRAFT.ID.desc())
                .fetch(mapping((id, event, version, content, at) -> new EventDraft(
                        new DraftId(id), event == null ? null : new EventId(event), version, content, at)));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
