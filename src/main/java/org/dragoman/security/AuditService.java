package org.dragoman.security;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The audit: sign-ins, changes of accounts and every write, append only, each entry linked to the one before by a hash. An
 * entry is part of the transaction that it tells of. Entries are written when that transaction is about to commit, so that
 * the end of the chain is always the last thing to be locked and writers never wait for each other in a circle.
 */
@Service
public class AuditService {

    /** Who acts where nobody is signed in. */
    static final String SYSTEM = DeskAccount.LOGIN;

    private static final int DETAIL_LENGTH = 2000;
    private static final int SUBJECT_LENGTH = 200;

    private final AuditRepository repository;
    private final CurrentAccount account;
    private final Clock clock;

    AuditService(AuditRepository repository, CurrentAccount account, Clock clock) {
        this.repository = repository;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Records what the signed-in account does.
     *
     * @param action as {@code event.change}
     * @param subject to what it is done, as {@code event 12}
     * @param detail may be empty; what is too long is cut
     */
    @Transactional
    public void record(String action, String subject, String detail) {
        record(account.signedIn() ? account.login() : SYSTEM, action, subject, detail);
    }

    /** Records what an account does that is not signed in yet, or not any more. */
    @Transactional
    public void record(String login, String action, String subject, String detail) {
        pending()
                .add(new AuditEntry(
                        0,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        cut(login, 64),
                        action,
                        cut(subject, SUBJECT_LENGTH),
                        cut(detail, DETAIL_LENGTH),
                        "",
                        ""));
    }

    private static String cut(String text, int longest) {
        String storable = text.replace('\0', ' ');
        return storable.length() <= longest ? storable : storable.substring(0, longest);
    }

    private List<AuditEntry> pending() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Pending pending) {
            return pending.entries;
        }
        Pending pending = new Pending();
        TransactionSynchronizationManager.bindResource(this, pending);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending.entries;
    }

    private final class Pending implements TransactionSynchronization {

        private final List<AuditEntry> entries = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            AuditRepository.Head head = repository.lock();
            for (AuditEntry entry : entries) {
                AuditEntry linked = linked(entry, head);
                repository.append(linked);
                head = new AuditRepository.Head(linked.seq(), linked.hash());
            }
        }

        private AuditEntry linked(AuditEntry entry, AuditRepository.Head head) {
            Instant at = entry.madeAt();
            return new AuditEntry(
                            head.seq() + 1,
                            at,
                            entry.login(),
                            entry.action(),
                            entry.subject(),
                            entry.detail(),
                            head.hash(),
                            "")
                    .sealed();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(AuditService.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(AuditService.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(AuditService.this);
        }
    }
}
