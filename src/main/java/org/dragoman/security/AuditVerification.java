package org.dragoman.security;

import java.util.List;
import org.springframework.stereotype.Component;

/** Follows the chain of the audit from its first entry to its end and names the first link that does not hold. */
@Component
class AuditVerification {

    private static final int PAGE = 1000;
    private static final String BEGINNING = "0".repeat(64);

    private final AuditRepository repository;

    AuditVerification(AuditRepository repository) {
        this.repository = repository;
    }

    /**
     * What was found.
     *
     * @param entries that hold, from the first on
     * @param problem what is wrong with the one after them; empty if nothing is
     * @param head hash of the last entry that holds; kept elsewhere, it tells a chain that was written anew as a whole
     */
    record Outcome(long entries, String problem, String head) {

        boolean holds() {
            return problem.isEmpty();
        }

        /** One sentence for people. */
        String sentence() {
            return holds()
                    ? "The audit holds: %d entries, the last hash is %s.".formatted(entries, head)
                    : "The audit is broken at entry %d: %s. The %d entries before it hold."
                            .formatted(entries + 1, problem, entries);
        }
    }

    Outcome verify() {
        long seq = 0;
        String hash = BEGINNING;
        List<AuditEntry> page;
        do {
            page = repository.after(seq, PAGE);
            for (AuditEntry entry : page) {
                String problem = problem(entry, seq + 1, hash);
                if (!problem.isEmpty()) {
                    return new Outcome(seq, problem, hash);
                }
                seq = entry.seq();
                hash = entry.hash();
            }
        } while (page.size() == PAGE);
        AuditRepository.Head head = repository.head();
        boolean ends = head.seq() == seq && head.hash().equals(hash);
        return new Outcome(seq, ends ? "" : "it is missing, or the recorded end of the chain was changed", hash);
    }

    private static String problem(AuditEntry entry, long expected, String previous) {
        if (entry.seq() != expected) {
            return "it is missing";
        }
        if (!entry.previousHash().equals(previous)) {
            return "it does not follow the entry before it";
        }
        return entry.digest().equals(entry.hash()) ? "" : "its content was changed";
    }
}
