package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.DECISION;
import static org.dragoman.persistence.generated.Tables.REVISION;
import static org.jooq.Records.mapping;

import java.util.EnumMap;
import java.util.Map;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of decisions. */
@Repository
class DecisionRepository {

    private final DSLContext jooq;

    DecisionRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    void insert(long seq, EventId event, MentionField field, @Nullable MentionId winner) {
        jooq.insertInto(DECISION)
                .set(DECISION.SEQ, seq)
                .set(DECISION.EVENT_ID, event.value())
                .set(DECISION.FIELD, field.code())
                .set(DECISION.MENTION_ID, winner == null ? null : winner.value())
                .execute();
    }

    /** Follows the undoing of a revision: takes its decision back, and gives back the decision that it took back itself. */
    void undo(long undone, long by) {
        jooq.update(DECISION)
                .setNull(DECISION.WITHDRAWN_SEQ)
                .where(DECISION.WITHDRAWN_SEQ.eq(undone))
                .execute();
        jooq.update(DECISION)
                .set(DECISION.WITHDRAWN_SEQ, by)
                .where(DECISION.SEQ.eq(undone))
                .execute();
    }

    /** True if undoing the revision takes a decision back or gives one back. */
    boolean turns(long seq) {
        return jooq.fetchExists(
                DECISION,
                DECISION.SEQ.eq(seq).and(DECISION.WITHDRAWN_SEQ.isNull()).or(DECISION.WITHDRAWN_SEQ.eq(seq)));
    }

    /** The last decision of each field of an event that was not taken back. */
    Map<MentionField, Decision> ofEvent(EventId event) {
        Map<MentionField, Decision> last = new EnumMap<>(MentionField.class);
        jooq.select(
                        DECISION.SEQ,
                        DECISION.FIELD,
                        DECISION.MENTION_ID,
                        REVISION.MADE_BY,
                        REVISION.MADE_AT,
                        REVISION.REASON)
                .from(DECISION)
                .join(REVISION)
                .on(REVISION.SEQ.eq(DECISION.SEQ))
                .where(DECISION.EVENT_ID.eq(event.value()))
                .and(DECISION.WITHDRAWN_SEQ.isNull())
                .orderBy(DECISION.SEQ)
                .fetch(mapping((seq, field, winner, madeBy, madeAt, reason) -> new Decision(
                        seq,
                        MentionField.of(field),
                        winner == null ? null : new MentionId(winner),
                        madeBy,
                        madeAt,
                        reason)))
                .forEach(decision -> last.put(decision.field(), decision));
        return last;
    }
}
