package org.dragoman.security;

import static org.dragoman.persistence.generated.Tables.AUDIT_ENTRY;
import static org.dragoman.persistence.generated.Tables.AUDIT_HEAD;
import static org.jooq.Records.mapping;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Appends to the audit and reads it. */
@Repository
class AuditRepository {

    private static final short HEAD = 1;

    private final DSLContext dsl;

    AuditRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The end of the chain. */
    record Head(long seq, String hash) {}

    /** The end of the chain, which nobody else can extend until the transaction ends. */
    Head lock() {
        return dsl.select(AUDIT_HEAD.LAST_SEQ, AUDIT_HEAD.LAST_HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(HEAD))
                .forUpdate()
                .fetchSingle(mapping(Head::new));
    }

    Head head() {
        return dsl.select(AUDIT_HEAD.LAST_SEQ, AUDIT_HEAD.LAST_HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.ID.eq(HEAD))
                .fetchSingle(mapping(Head::new));
    }

    /** Appends an entry under {@link #lock}. */
    void append(AuditEntry entry) {
        dsl.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.SEQ, entry.seq())
                .set(AUDIT_ENTRY.MADE_AT, entry.madeAt())
                .set(AUDIT_ENTRY.LOGIN, entry.login())
                .set(AUDIT_ENTRY.ACTION, entry.action())
                .set(AUDIT_ENTRY.SUBJECT, entry.subject())
                .set(AUDIT_ENTRY.DETAIL, entry.detail())
                .set(AUDIT_ENTRY.PREVIOUS_HASH, entry.previousHash())
                .set(AUDIT_ENTRY.HASH, entry.hash())
                .execute();
        dsl.update(AUDIT_HEAD)
                .set(AUDIT_HEAD.LAST_SEQ, entry.seq())
                .set(AUDIT_HEAD.LAST_HASH, entry.hash())
                .where(AUDIT_HEAD.ID.eq(HEAD))
                .execute();
    }

    /** The entries after the number, oldest first. */
    List<AuditEntry> after(long seq, int limit) {
        return dsl.select(
                        AUDIT_ENTRY.SEQ,
                        AUDIT_ENTRY.MADE_AT,
                        AUDIT_ENTRY.LOGIN,
                        AUDIT_ENTRY.ACTION,
                        AUDIT_ENTRY.SUBJECT,
                        AUDIT_ENTRY.DETAIL,
                        AUDIT_ENTRY.PREVIOUS_HASH,
                        AUDIT_ENTRY.HASH)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.gt(seq))
                .orderBy(AUDIT_ENTRY.SEQ)
                .limit(limit)
                .fetch(mapping(AuditEntry::new));
    }
}
