package org.dragoman.history;

import static org.dragoman.persistence.generated.Tables.RECORD_CHANGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Appends changes and reads them. */
@Repository
class ChangeRepository {

    private final DSLContext jooq;

    ChangeRepository(DSLContext jooq) {
        this.jooq = jooq;
    }

    private static Condition of(Subject subject) {
        return RECORD_CHANGE.RECORD_KIND.eq(subject.kind()).and(RECORD_CHANGE.RECORD_ID.eq(subject.id()));
    }

    int version(Subject subject) {
        return jooq.select(coalesce(max(RECORD_CHANGE.VERSION), 0))
                .from(RECORD_CHANGE)
                .where(of(subject))
                .fetchSingle()
                .value1();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another transaction has made this version */
    void insert(Subject subject, Change<String> change) {
        Merging merging = change.merging();
        jooq.insertInto(RECORD_CHANGE)
                .set(RECORD_CHANGE.RECORD_KIND, subject.kind())
                .set(RECORD_CHANGE.RECORD_ID, subject.id())
                .set(RECORD_CHANGE.VERSION, change.version())
                .set(RECORD_CHANGE.MADE_BY, change.madeBy())
                .set(RECORD_CHANGE.MADE_AT, change.madeAt())
                .set(RECORD_CHANGE.REASON, change.reason())
                .set(RECORD_CHANGE.BEFORE_JSON, change.before())
                .set(RECORD_CHANGE.AFTER_JSON, change.after())
                .set(RECORD_CHANGE.UNDOES_VERSION, change.undoes())
                .set(
                        RECORD_CHANGE.MERGE_STEP,
                        merging == null ? null : merging.step().code())
                .set(RECORD_CHANGE.OTHER_ID, merging == null ? null : merging.other())
                .execute();
    }

    /** The changes of a record, oldest first. */
    List<Change<String>> of(Subject subject, int afterVersion) {
        return jooq.select(
                        RECORD_CHANGE.VERSION,
                        RECORD_CHANGE.MADE_BY,
                        RECORD_CHANGE.MADE_AT,
                        RECORD_CHANGE.REASON,
                        RECORD_CHANGE.BEFORE_JSON,
                        RECORD_CHANGE.AFTER_JSON,
                        RECORD_CHANGE.UNDOES_VERSION,
                        row(RECORD_CHANGE.MERGE_STEP, RECORD_CHANGE.OTHER_ID).mapping(ChangeRepository::merging))
                .from(RECORD_CHANGE)
                .where(of(subject).and(RECORD_CHANGE.VERSION.gt(afterVersion)))
                .orderBy(RECORD_CHANGE.VERSION)
                .fetch(mapping(Change<String>::new));
    }

    private static @Nullable Merging merging(@Nullable String step, @Nullable Long other) {
        return step == null || other == null ? null : new Merging(Merging.Step.of(step), other);
    }
}
