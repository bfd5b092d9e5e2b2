package org.dragoman.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSummary;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles of the desk in the order of review, and which editor has which. */
@Service
@Transactional(readOnly = true)
public class InboxService {

    private final InboxQuery inbox;
    private final AssignmentRepository assignments;
    private final ArticleService articles;
    private final MentionService mentions;
    private final CurrentAccount account;
    private final AuditService audit;

    InboxService(
            InboxQuery inbox,
            AssignmentRepository assignments,
            ArticleService articles,
            MentionService mentions,
            CurrentAccount account,
            AuditService audit) {
        this.inbox = inbox;
        this.assignments = assignments;
        this.articles = articles;
        this.mentions = mentions;
        this.account = account;
        this.audit = audit;
    }

    /** A page of the inbox, the latest published first. */
    public List<QueuedArticle> page(InboxFilter filter, int offset, int limit) {
        List<ArticleId> page = inbox.page(filter, me(), offset, limit);
        Map<ArticleId, ArticleSummary> summaries = articles.summaries(page);
        Map<ArticleId, Map<MentionState, Integer>> counts = mentions.counts(page);
        Map<ArticleId, String> editors = inbox.editors(page);
        return page.stream()
                .flatMap(id -> Optional.ofNullable(summaries.get(id)).stream())
                .map(article -> queued(article, counts.getOrDefault(article.id(), Map.of()), editors.get(article.id())))
                .toList();
    }

    private static QueuedArticle queued(
            ArticleSummary article, Map<MentionState, Integer> counts, @Nullable String editor) {
        return new QueuedArticle(
                article,
                counts.getOrDefault(MentionState.PROPOSED, 0),
                counts.getOrDefault(MentionState.ACCEPTED, 0),
                counts.getOrDefault(MentionState.REJECTED, 0),
                editor);
    }

    /** How many articles the filter lets through. */
    public int count(InboxFilter filter) {
        return inbox.count(filter, me());
    }

    private String me() {
        return account.signedIn() ? account.login() : "";
    }

    /** The login of the editor who reviews the article. */
    public Optional<String> editor(ArticleId article) {
        return Optional.ofNullable(inbox.editors(List.of(article)).get(article));
    }

    /** The logins of all who may review. */
    @EditorsOnly
    public List<String> reviewers() {
        return inbox.reviewers();
    }

    /**
     * Gives the review of an article to an editor. It binds nobody: everyone with the right may still decide.
     *
     * @param editor a login; {@code null} to give it to nobody
     */
    @EditorsOnly
    @Transactional
    public void assign(ArticleId article, @Nullable String editor) {
        assignments.delete(article);
        if (editor != null) {
            assignments.insert(article, editor);
        }
        audit.record("article.assign", "article " + article, editor == null ? "" : editor);
    }
}
