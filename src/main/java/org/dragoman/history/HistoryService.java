package org.dragoman.history;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The histories of records. A change is written in the transaction that makes it and names the version it was made from, so
 * that nothing is overwritten unseen; the audit learns of each.
 */
@Service
@Transactional(readOnly = true)
public class HistoryService {

    /** Longest reason in characters. */
    public static final int REASON_LENGTH = 1000;

    private final ChangeRepository changes;
    private final CurrentAccount account;
    private final AuditService audit;
    private final Clock clock;

    HistoryService(ChangeRepository changes, CurrentAccount account, AuditService audit, Clock clock) {
        this.changes = changes;
        this.account = account;
        this.audit = audit;
        this.clock = clock;
    }

    /** The version of a record: the number of its changes. */
    public int version(Subject subject) {
        return changes.version(subject);
    }

    /**
     * Records a change.
     *
     * @param base version that the change was made from
     * @param before content in the owner's JSON; {@code null} where the record is created
     * @param undoes version of the change that this one takes back
     * @throws RefusedChangeException if the record has another version by now, or the reason is too long
     */
    @EditorsOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(
            Subject subject, int base, @Nullable String before, String after, String reason, @Nullable Integer undoes) {
        append(subject, base, before, after, reason, undoes, null);
    }

    /**
     * Records that two records became one, or two again, in the history of one of them; its content stays as it is.
     *
     * @param base version that the editor saw
     * @param content in the owner's JSON
     * @throws RefusedChangeException as {@link #append} does
     */
    @EditorsOnly
    @Transactional(propagation = Propagation.MANDATORY)
    public void appendMerging(Subject subject, int base, String content, String reason, Merging merging) {
        append(subject, base, content, content, reason, null, merging);
    }

    private void append(
            Subject subject,
            int base,
            @Nullable String before,
            String after,
            String reason,
            @Nullable Integer undoes,
            @Nullable Merging merging) {
        List<FieldProblem> problems = problems(reason);
        if (!problems.isEmpty()) {
            throw new RefusedChangeException(problems);
        }
        if (changes.version(subject) != base) {
            throw changedMeanwhile();
        }
        try {
            changes.insert(
                    subject,
                    new Change<>(
                            base + 1,
                            account.login(),
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            reason,
                            before,
                            after,
                            undoes,
                            merging));
        } catch (DuplicateKeyException another) {
            throw changedMeanwhile();
        }
        String action = merging == null ? "change" : merging.step().code();
        String other = merging == null ? "" : ", " + new Subject(subject.kind(), merging.other());
        audit.record(subject.kind() + "." + action, subject.toString(), "version " + (base + 1) + other);
    }

    /** Why a change cannot have the reason; nothing where it can. */
    public static List<FieldProblem> problems(String reason) {
        return reason.length() > REASON_LENGTH
                ? List.of(FieldProblem.of("reason", "history.problem.reason-long", REASON_LENGTH))
                : List.of();
    }

    private static RefusedChangeException changedMeanwhile() {
        return new RefusedChangeException(FieldProblem.of("version", "history.problem.changed-meanwhile"));
    }

    /** The changes of a record, oldest first; the reader turns the owner's JSON into content. */
    public <T> List<Change<T>> of(Subject subject, Function<String, T> reader) {
        return changes.of(subject, 0).stream()
                .map(change -> read(change, reader))
                .toList();
    }

    private static <T> Change<T> read(Change<String> change, Function<String, T> reader) {
        String before = change.before();
        return new Change<>(
                change.version(),
                change.madeBy(),
                change.madeAt(),
                change.reason(),
                before == null ? null : reader.apply(before),
                reader.apply(change.after()),
                change.undoes(),
                change.merging());
    }

    /** Takes one change back in content that others may have changed since. */
    @FunctionalInterface
    public interface Revert<T> {
        T revert(T before, T after, T current);
    }

    /**
     * The current content of a record without the change that made a version; what was changed since stays.
     *
     * @throws RefusedChangeException if there is no such version, or nothing of it is left to take back
     */
    public <T> T without(Subject subject, int version, Function<String, T> reader, T current, Revert<T> revert) {
        Optional<Change<T>> found = of(subject, reader).stream()
                .filter(change -> change.version() == version)
                .findFirst();
        if (found.map(Change::merging).isPresent()) {
            throw new RefusedChangeException(FieldProblem.of("reason", "history.problem.merge-alone"));
        }
        return found.flatMap(made ->
                        Optional.ofNullable(made.before()).map(before -> revert.revert(before, made.after(), current)))
                .filter(reverted -> !reverted.equals(current))
                .orElseThrow(
                        () -> new RefusedChangeException(FieldProblem.of("reason", "history.problem.nothing-to-undo")));
    }
}
