package org.dragoman.event;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the register that are made together, all or none, and undone as a whole. */
@Service
@Transactional(readOnly = true)
public class BatchService {

    private final BatchRepository batches;
    private final RevisionRepository revisions;
    private final EventWriter writer;
    private final EventValidation validation;
    private final RevisionUndo undoing;
    private final CurrentAccount account;

    BatchService(
            BatchRepository batches,
            RevisionRepository revisions,
            EventWriter writer,
            EventValidation validation,
            RevisionUndo undoing,
            CurrentAccount account) {
        this.batches = batches;
        this.revisions = revisions;
        this.writer = writer;
        this.validation = validation;
        this.undoing = undoing;
        this.account = account;
    }

    /**
     * Does work in one transaction; every revision that it writes belongs to one new batch. Nobody else changes an event or
     * a mention meanwhile, so that what the work has checked first stays true.
     *
     * @param reason may be empty
     * @param work calls the services of this module; what it throws undoes all of it
     */
    @EditorsOnly
    @Transactional
    public <T extends @Nullable Object> Batch.Made<T> together(BatchKind kind, String reason, Supplier<T> work) {
        writer.lock();
        validation.checkReason(reason, false);
        boolean indivisible = kind == BatchKind.MERGE || kind == BatchKind.SPLIT;
        BatchId batch = batches.insert(kind, indivisible, account.login(), reason);
        return new Batch.Made<>(batch, CurrentBatch.within(batch, work));
    }

    /**
     * Takes all changes of a batch back, the last one first, each as {@link EventService#undo} does; changes of which
     * nothing is left to take back are passed over.
     *
     * @param reason may be empty
     * @return the batch of the undoing, which can be undone itself, unless the batch merged or split events
     * @throws InvalidEventException if the batch has been undone already, if it undid a merge or a split, or if another
     *     event stands for one of its events by now
     */
    @EditorsOnly
    @Transactional
    public BatchId undo(BatchId id, String reason) {
        writer.lock();
        validation.checkReason(reason, false);
        Batch batch = batches.find(id).orElseThrow(() -> refusal("event.problem.batch-unknown"));
        if (batch.undoneBy() != null) {
            throw refusal("event.problem.undone-already");
        }
        if (batch.kind() == BatchKind.UNDO && batch.indivisible()) {
            throw refusal("event.problem.merge-again");
        }
        BatchId undo = batches.insert(BatchKind.UNDO, batch.indivisible(), account.login(), reason);
        batches.undone(id, undo);
        CurrentBatch.within(undo, () -> {
            revisions.ofBatch(id).reversed().forEach(made -> undoing.back(made, reason));
            return null;
        });
        return undo;
    }

    public Optional<Batch> find(BatchId id) {
        return batches.find(id);
    }

    /** The revisions of a batch, oldest first. */
    public List<Revision> revisions(BatchId id) {
        return revisions.ofBatch(id);
    }

    private static InvalidEventException refusal(String key) {
        return new InvalidEventException(List.of(FieldProblem.of("history", key)));
    }
}
