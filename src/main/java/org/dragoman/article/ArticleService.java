package org.dragoman.article;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.AuditService;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of the desk: taken in once, never changed. */
@Service
@Transactional(readOnly = true)
public class ArticleService {

    private final ArticleRepository articles;
    private final SourceRepository sources;
    private final Syndication syndication;
    private final SyndicationRepository copies;
    private final CurrentAccount account;
    private final AuditService audit;
    private final Clock clock;

    ArticleService(
            ArticleRepository articles,
            SourceRepository sources,
            Syndication syndication,
            SyndicationRepository copies,
            CurrentAccount account,
            AuditService audit,
            Clock clock) {
        this.articles = articles;
        this.sources = sources;
        this.syndication = syndication;
        this.copies = copies;
        this.account = account;
        this.audit = audit;
        this.clock = clock;
    }

    /** Stores the draft, or says which stored text it repeats, or why it cannot be stored. */
    @EditorsOnly
    @Transactional
    public StoreResult store(ArticleDraft draft) {
        SourceId source = draft.source();
        LocalDate publishedOn = draft.publishedOn();
        List<FieldProblem> problems = new ArrayList<>(problems(draft));
        if (source != null && sources.find(source).isEmpty()) {
            problems.add(FieldProblem.of("source", "article.problem.source-missing"));
        }
        if (source == null || publishedOn == null || !problems.isEmpty()) {
            return new StoreResult.Refused(List.copyOf(problems));
        }
        String sha256 = Sha256.of(draft.fullText());
        boolean stored = articles.insert(draft, source, publishedOn, sha256, account.login());
        ArticleId id = articles.byFingerprint(sha256).orElseThrow();
        if (!stored) {
            return new StoreResult.AlreadyStored(id);
        }
        syndication.place(id, draft);
        audit.record("article.add", "article " + id, sha256);
        return new StoreResult.Stored(id);
    }

    /** Why the draft could not be stored; the fields are those of {@link ArticleDraft}. Empty if it could. */
    public List<FieldProblem> problems(ArticleDraft draft) {
        return ArticleProblems.of(draft, clock);
    }

    public Optional<Article> find(ArticleId id) {
        return articles.find(id);
    }

    /** The stored article with the same title and text, if there is one. */
    public Optional<ArticleId> same(ArticleDraft draft) {
        return articles.byFingerprint(Sha256.of(draft.fullText()));
    }

    /** A page of articles, the latest published first. */
    public List<ArticleSummary> list(int offset, int limit) {
        return articles.page(offset, limit);
    }

    /** A page of the articles whose titles or sources' names have every word of the text, the latest published first. */
    public List<ArticleSummary> search(String text, int offset, int limit) {
        return articles.search(text, offset, limit);
    }

    /** A page of the articles of a source, the latest published first. */
    public List<ArticleSummary> ofSource(SourceId source, int offset, int limit) {
        return articles.ofSource(source, offset, limit);
    }

    /** The articles with the ids; unknown ids have no entry. */
    public Map<ArticleId, ArticleSummary> summaries(Collection<ArticleId> ids) {
        return articles.summaries(ids).stream().collect(Collectors.toMap(ArticleSummary::id, Function.identity()));
    }

    /** The other articles that print the text of this one or stand at its address: together they are one voice. */
    public List<ArticleSummary> copies(ArticleId id) {
        return articles.summaries(copies.copies(id));
    }

    public int count() {
        return articles.count();
    }

    /** Removes the articles and sources of the sample desk; their mentions must be gone before. */
    @EditorsOnly
    @Transactional
    public void removeSample() {
        audit.record("article.remove", "sample desk", "");
        articles.removeSample();
        sources.removeUnusedSample();
    }
}
