package org.dragoman.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mentions of the register: proposed, then accepted into an event or rejected, and each decision undone on demand. */
@Service
@Transactional(readOnly = true)
public class MentionService {

    private final MentionRepository repository;
    private final MentionQuery mentions;
    private final EventWriter writer;
    private final EventValidation validation;
    private final RevisionUndo undoing;
    private final CurrentAccount account;
    private final AuditService audit;

    MentionService(
            MentionRepository repository,
            MentionQuery mentions,
            EventWriter writer,
            EventValidation validation,
            RevisionUndo undoing,
            CurrentAccount account,
            AuditService audit) {
        this.repository = repository;
        this.mentions = mentions;
        this.writer = writer;
        this.validation = validation;
        this.undoing = undoing;
        this.account = account;
        this.audit = audit;
    }

    /** Appends proposals to the mentions of an article and returns all of the article's mentions in their order. */
    @EditorsOnly
    @Transactional
    public List<Mention> propose(ArticleId article, List<MentionData> proposals) {
        writer.lock();
        proposals.forEach(proposal -> audit.record(
                "mention.propose", "mention " + repository.insert(article, proposal), "article " + article));
        return mentions.ofArticle(article);
    }

    /** The mentions of an article, in their order. */
    public List<Mention> ofArticle(ArticleId article) {
        return mentions.ofArticle(article);
    }

    public Optional<EventMention> find(MentionId id) {
        return mentions.find(id);
    }

    /** A page of the mentions in a state, by publication date and order within the article. */
    public List<EventMention> list(MentionState state, int offset, int limit) {
        return mentions.page(state, offset, limit);
    }

    /** How many mentions there are in each state; a state without any has no entry. */
    public Map<MentionState, Integer> counts() {
        return mentions.counts();
    }

    /** The same for each of the articles; an article without any mention has no entry. */
    public Map<ArticleId, Map<MentionState, Integer>> counts(Collection<ArticleId> articles) {
        return mentions.counts(articles);
    }

    /**
     * Replaces what a proposed mention says, where extraction misread the article.
     *
     * @throws DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Mention correct(MentionId id, MentionData data) {
        writer.lock();
        proposed(id);
        repository.update(id, data);
        audit.record("mention.correct", "mention " + id, "");
        return existing(id);
    }

    /**
     * Creates an event from the mention.
     *
     * @param data the content of the event, by default what the mention says
     * @param reason may be empty
     * @throws InvalidEventException if the content cannot be saved
     * @throws DecidedMeanwhileException if the mention is not proposed any more
     * @throws NoSuchMentionException if there is no such mention
     */
    @EditorsOnly
    @Transactional
    public Event accept(MentionId id, EventData data, String reason) {
        writer.lock();
        proposed(id);
        validation.check(data, SourceChange.NONE, reason);
        return writer.create(data, repository.fromSample(id), reason, event -> List.of(accepted(id, event, reason)));
    }

    /**
     * Makes the mention one of an existing event.
     *
     * @param expectedVersion the version of the event that the editor saw
     * @param data the content of the event with the mention taken into account
     * @param reason may be empty, unless the event was over and its status is corrected
     * @throws InvalidEventException if the content cannot be saved, or the life cycle does not lead to the new status
     * @throws ChangedMeanwhileException if the event has another version by now
     * @throws DecidedMeanwhileException if the mention is not proposed any more
     * @throws NoSuchEventException if there is no such event
     * @throws NoSuchMentionException if there is no such mention
     */
    @EditorsOnly
    @Transactional
    public Event attach(MentionId id, EventId event, int expectedVersion, EventData data, String reason) {
        writer.lock();
        proposed(id);
        Event current = writer.unchanged(event, expectedVersion);
        validation.checkChange(current.data(), data, reason, true);
        return writer.change(current, Edit.content(current, data, reason, accepted(id, event, reason)));
    }

    private MentionMove accepted(MentionId id, EventId event, String reason) {
        repository.decide(id, MentionState.ACCEPTED, event, account.login(), reason);
        audit.record("mention.accept", "mention " + id, "event " + event);
        return new MentionMove(id, null, event);
    }

    /**
     * Says that the mention is none, or none worth an event.
     *
     * @param reason may be empty
     * @throws DecidedMeanwhileException if the mention is not proposed any more
     * @throws NoSuchMentionException if there is no such mention
     */
    @EditorsOnly
    @Transactional
    public Mention reject(MentionId id, String reason) {
        writer.lock();
        proposed(id);
        validation.checkReason(reason, false);
        repository.decide(id, MentionState.REJECTED, null, account.login(), reason);
        audit.record("mention.reject", "mention " + id, reason);
        return existing(id);
    }

    /**
     * Makes a decided mention proposed again. An event that accepting it created is retracted, unless other mentions rest
     * on it by now; an event that it was attached to gets back what attaching changed, as far as nobody changed it since.
     *
     * @param reason may be empty
     * @throws DecidedMeanwhileException if the mention is proposed already
     * @throws NoSuchMentionException if there is no such mention
     */
    @EditorsOnly
    @Transactional
    public Mention undo(MentionId id, String reason) {
        writer.lock();
        Mention mention = existing(id);
        if (mention.state() == MentionState.PROPOSED) {
            throw new DecidedMeanwhileException(mention);
        }
        validation.checkReason(reason, false);
        audit.record("mention.undo", "mention " + id, reason);
        EventId event = mention.event();
        if (event == null) {
            repository.reopen(id);
        } else {
            undoing.acceptance(mention, writer.find(event), reason);
        }
        return existing(id);
    }

    private Mention existing(MentionId id) {
        return mentions.find(id).map(EventMention::mention).orElseThrow(() -> new NoSuchMentionException(id));
    }

    private void proposed(MentionId id) {
        Mention mention = existing(id);
        if (mention.state() != MentionState.PROPOSED) {
            throw new DecidedMeanwhileException(mention);
        }
    }
}
