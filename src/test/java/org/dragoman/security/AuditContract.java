package org.dragoman.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.persistence.generated.Tables.AUDIT_ENTRY;
import static org.dragoman.persistence.generated.Tables.AUDIT_HEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The chain of the audit: it grows without gaps, and no byte of it changes unnoticed. */
abstract class AuditContract implements AsEditor {

    private static final List<TableField<?, String>> TEXTS = List.of(
            AUDIT_ENTRY.LOGIN,
            AUDIT_ENTRY.ACTION,
            AUDIT_ENTRY.SUBJECT,
            AUDIT_ENTRY.DETAIL,
            AUDIT_ENTRY.PREVIOUS_HASH,
            AUDIT_ENTRY.HASH);

    @Autowired
    private AuditService audit;

    @Autowired
    private AuditRepository repository;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private DSLContext jooq;

    @Autowired
    private TransactionTemplate transaction;

    private AuditVerification.Outcome outcome() {
        return verification.verify();
    }

    private long last() {
        return repository.head().seq();
    }

    @Test
    void an_entry_tells_who_did_what_and_follows_the_one_before() {
        audit.record("event.change", "event 1", "first");
        String first = repository.head().hash();
        audit.record("somebody", "sign-in", "account somebody", "10.0.0.1");

        AuditEntry second = repository.after(last() - 1, 10).getFirst();
        assertThat(second.login()).isEqualTo("somebody");
        assertThat(second.previousHash()).isEqualTo(first);
        assertThat(repository.after(last() - 2, 1).getFirst().login()).isEqualTo("editor");
        assertThat(outcome().holds()).isTrue();
        assertThat(outcome().entries()).isEqualTo(last());
    }

    @Test
    void what_is_rolled_back_was_never_said() {
        long before = last();
        transaction.executeWithoutResult(status -> {
            audit.record("event.change", "event 1", "taken back");
            status.setRollbackOnly();
        });

        assertThat(last()).isEqualTo(before);
        assertThat(outcome().holds()).isTrue();
    }

    @Test
    void many_at_once_make_one_chain() throws Exception {
        long before = last();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                tasks.add(() -> {
                    for (int n = 0; n < 10; n++) {
                        transaction.executeWithoutResult(_ -> {
                            audit.record("crowd", "a", "1", "");
                            audit.record("crowd", "b", "2", "");
                        });
                    }
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        }

        assertThat(last()).isEqualTo(before + 160);
        assertThat(outcome().holds()).isTrue();
    }

    @Test
    void any_single_changed_character_is_detected_at_its_entry() {
        audit.record("event.change", "event 1", "визит");
        audit.record("event.change", "event 2", "زيارة");
        audit.record("event.change", "event 3", "visit");
        long changed = last() - 1;
        for (TableField<?, String> column : TEXTS) {
            String text = text(changed, column);
            for (int at = 0; at < text.length(); at++) {
                char other = (char) (text.charAt(at) ^ 1);
                set(changed, column, text.substring(0, at) + other + text.substring(at + 1));
                assertBrokenAt(changed, column + " at " + at);
            }
            set(changed, column, text);
            assertThat(outcome().holds()).as("put right again").isTrue();
        }
    }

    @Test
    void a_changed_time_is_detected_to_the_microsecond() {
        audit.record("event.change", "event 1", "");
        AuditEntry entry = repository.after(last() - 1, 1).getFirst();
        set(entry.seq(), AUDIT_ENTRY.MADE_AT, entry.madeAt().plusNanos(1000));

        assertBrokenAt(entry.seq(), "time");

        set(entry.seq(), AUDIT_ENTRY.MADE_AT, entry.madeAt());
    }

    @Test
    void an_entry_that_was_removed_or_renumbered_is_missed_even_at_the_end() {
        audit.record("event.change", "event 1", "");
        long end = last();
        set(end, AUDIT_ENTRY.SEQ, end + 5);
        assertBrokenAt(end, "renumbered");
        set(end + 5, AUDIT_ENTRY.SEQ, end);

        AuditEntry entry = repository.after(end - 1, 1).getFirst();
        jooq.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.SEQ.eq(end)).execute();
        assertBrokenAt(end, "removed");
        jooq.update(AUDIT_HEAD).set(AUDIT_HEAD.LAST_SEQ, end - 1).execute();
        assertBrokenAt(end, "removed, and the end moved");
        jooq.update(AUDIT_HEAD).set(AUDIT_HEAD.LAST_HASH, entry.previousHash()).execute();
        repository.append(entry);
        assertThat(outcome().holds()).isTrue();
    }

    private void assertBrokenAt(long seq, String what) {
        AuditVerification.Outcome outcome = outcome();
        assertThat(outcome.holds()).as(what).isFalse();
        assertThat(outcome.entries() + 1).as(what).isEqualTo(seq);
        assertThat(outcome.sentence()).contains("broken at entry " + seq);
    }

    private String text(long seq, TableField<?, String> column) {
        return jooq.select(column)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.SEQ.eq(seq))
                .fetchSingle()
                .value1();
    }

    private <T> void set(long seq, Field<T> column, T value) {
        jooq.update(AUDIT_ENTRY)
                .set(column, value)
                .where(AUDIT_ENTRY.SEQ.eq(seq))
                .execute();
    }
}
