package org.dragoman.review.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorService;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.EventService;
import org.dragoman.event.MentionService;
import org.dragoman.extraction.DateReader;
import org.dragoman.kernel.SourceId;
import org.dragoman.review.ReviewService;
import org.dragoman.security.DeskAccount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills a register that has never held anything with the sample desk, in one transaction: each article goes the way of
 * any article, from reading to review. {@code dragoman.sample=false} leaves the register empty.
 */
@Component
@Order(1)
class SampleDesk implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleDesk.class);

    private final ArticleService articles;
    private final SourceService sources;
    private final ReviewService review;
    private final MentionService mentions;
    private final EventService events;
    private final ActorService actors;
    private final DateReader dates;
    private final DeskAccount account;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    SampleDesk(
            ArticleService articles,
            SourceService sources,
            ReviewService review,
            MentionService mentions,
            EventService events,
            ActorService actors,
            DateReader dates,
            DeskAccount account,
            TransactionTemplate transaction,
            @Value("${dragoman.sample:true}") boolean wanted) {
        this.articles = articles;
        this.sources = sources;
        this.review = review;
        this.mentions = mentions;
        this.events = events;
        this.actors = actors;
        this.dates = dates;
        this.account = account;
        this.transaction = transaction;
        this.wanted = wanted;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (wanted) {
            fillEmpty();
        }
    }

    /** Does nothing where the register holds or has ever held something. */
    void fillEmpty() {
        if (articles.count() == 0 && events.lastRevision() == 0) {
            account.act(() -> transaction.executeWithoutResult(_ -> fill()));
            LOG.info("The register was empty and now holds the sample desk");
        }
    }

    /** Takes in every article and decides about it. An article that another node has taken in meanwhile is left to it. */
    private void fill() {
        Map<String, SourceId> known = new HashMap<>();
        SampleFiles.sources()
                .forEach((key, data) -> known.put(key, sources.create(data).id()));
        Map<String, List<SampleDecision>> decisions = SampleFiles.decisions();
        SampleEditor editor = new SampleEditor(review, mentions, events, actors);
        for (SampleArticle article : SampleFiles.articles()) {
            List<SampleDecision> found = decisions.getOrDefault(article.file(), List.of());
            if (review.add(submission(article, known)) instanceof StoreResult.Stored stored && !found.isEmpty()) {
                decide(editor, stored, article, found);
            }
        }
    }

    private static ArticleSubmission submission(SampleArticle article, Map<String, SourceId> sources) {
        return new ArticleSubmission(
                sources.get(article.source()), article.publishedOn(), null, article.title(), article.text(), true);
    }

    private void decide(
            SampleEditor editor, StoreResult.Stored stored, SampleArticle article, List<SampleDecision> found) {
        review.language(article.title(), article.text())
                .map(language -> dates.read(article.fullText(), language, article.publishedOn()))
                .ifPresent(spans -> editor.decide(stored.id(), article, found, spans));
    }
}
