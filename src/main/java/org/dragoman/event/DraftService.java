package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors have typed and not saved yet. A draft belongs to the editor who types it and is invisible to all others; it
 * lasts until it is saved as an event or discarded.
 */
@Service
@EditorsOnly
@Transactional(readOnly = true)
public class DraftService {

    private final DraftRepository repository;
    private final CurrentAccount account;
    private final AuditService audit;

    DraftService(DraftRepository repository, CurrentAccount account, AuditService audit) {
        this.repository = repository;
        this.account = account;
        this.audit = audit;
    }

    /**
     * The own drafts, the latest first.
     *
     * @param event the event they change; {@code null} for those of new events
     */
    public List<EventDraft> of(@Nullable EventId event) {
        return repository.of(account.login(), event);
    }

    /**
     * Keeps what is typed.
     *
     * @param id the draft to go on with; where there is none (any more), one is begun
     * @param event the event that is changed; {@code null} for a new one
     * @param baseVersion the version of the event that was opened, 0 for a new one
     * @return the draft that holds it now
     */
    @Transactional
    public DraftId keep(@Nullable DraftId id, @Nullable EventId event, int baseVersion, String content) {
        String editor = account.login();
        if (id != null && repository.update(editor, id, baseVersion, content)) {
            return id;
        }
        DraftId begun = repository.insert(editor, event, baseVersion, content);
        audit.record("draft.begin", "draft " + begun.value(), event == null ? "" : "event " + event);
        return begun;
    }

    /** Forgets an own draft; nothing happens where there is none. */
    @Transactional
    public void discard(DraftId id) {
        if (repository.delete(account.login(), id)) {
            audit.record("draft.discard", "draft " + id.value(), "");
        }
    }
}
