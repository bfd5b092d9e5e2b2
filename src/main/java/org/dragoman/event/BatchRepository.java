package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.REVISION_BATCH;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dragoman.kernel.BatchId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The table of batches. */
@Repository
class BatchRepository {

    private final DSLContext jooq;
    private final Clock clock;

    BatchRepository(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    BatchId insert(BatchKind kind, boolean indivisible, String madeBy, String reason) {
        return new BatchId(jooq.insertInto(REVISION_BATCH)
                .set(REVISION_BATCH.BATCH_KIND, kind.code())
                .set(REVISION_BATCH.INDIVISIBLE, indivisible)
                .set(REVISION_BATCH.MADE_BY, madeBy)
                .set(REVISION_BATCH.MADE_AT, Instant.now(clock).truncatedTo(ChronoUnit.MICROS))
                .set(REVISION_BATCH.REASON, reason.strip())
                .returningResult(REVISION_BATCH.ID)
                .fetchSingle()
                .value1());
    }

    void undone(BatchId batch, BatchId by) {
        jooq.update(REVISION_BATCH)
                .set(REVISION_BATCH.UNDONE_BY, by.value())
                .where(REVISION_BATCH.ID.eq(batch.value()))
                .execute();
    }

    Optional<Batch> find(BatchId id) {
        return jooq.select(
                        REVISION_BATCH.BATCH_KIND,
                        REVISION_BATCH.INDIVISIBLE,
                        REVISION_BATCH.MADE_BY,
                        REVISION_BATCH.MADE_AT,
                        REVISION_BATCH.REASON,
                        REVISION_BATCH.UNDONE_BY)
                .from(REVISION_BATCH)
                .where(REVISION_BATCH.ID.eq(id.value()))
                .fetchOptional(mapping((kind, indivisible, madeBy, madeAt, reason, undoneBy) -> new Batch(
                        id,
                        BatchKind.of(kind),
                        indivisible,
                        madeBy,
                        madeAt,
                        reason,
                        undoneBy == null ? null : new BatchId(undoneBy))));
    }
}
