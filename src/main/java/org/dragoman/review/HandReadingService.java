package org.dragoman.review;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.event.NoSuchMentionException;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.Extractor;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors find in an article by hand: events that extraction missed, and more words that state a field. */
@Service
@Transactional(readOnly = true)
public class HandReadingService {

    private final ArticleService articles;
    private final MentionService mentions;
    private final ActorService actors;
    private final Extractor extractor;
    private final ReviewService review;

    HandReadingService(
            ArticleService articles,
            MentionService mentions,
            ActorService actors,
            Extractor extractor,
            ReviewService review) {
        this.articles = articles;
        this.mentions = mentions;
        this.actors = actors;
        this.extractor = extractor;
        this.review = review;
    }

    /**
     * What an editor reads in some words of an article: the first mention that extraction finds in them alone, else no more
     * than that these words speak of an event. Stores nothing.
     *
     * @param words of the article's title, newline, text
     */
    public MentionData reading(ArticleId id, TextSpan words) {
        Article article = articles.find(id).orElseThrow();
        String quote = words.in(article.fullText());
        ArticleText text = new ArticleText("", quote, article.publishedOn(), article.language());
        return new ProposalReader(actors)
                .read(extractor.extract(text, actors.nameBook()).mentions()).stream()
                        .findFirst()
                        .map(read -> moved(read, article.fullText(), words.start() - 1))
                        .orElseGet(() -> new MentionData(
                                EventType.VISIT_UNSPECIFIED,
                                null,
                                WorldStatus.ANNOUNCED,
                                null,
                                null,
                                List.of(),
                                1,
                                List.of(new Evidence(MentionField.TRIGGER, 0, words, quote))));
    }

    private static MentionData moved(MentionData read, String text, int by) {
        return with(
                read,
                read.evidence().stream()
                        .map(found -> {
                            TextSpan span = new TextSpan(
                                    found.span().start() + by, found.span().end() + by);
                            return new Evidence(found.field(), found.ordinal(), span, span.in(text));
                        })
                        .toList());
    }

    private static MentionData with(MentionData data, List<Evidence> evidence) {
        return new MentionData(
                data.type(),
                data.date(),
                data.status(),
                data.place(),
                data.placeName(),
                data.participants(),
                data.confidence(),
                evidence);
    }

    /**
     * Adds a mention that an editor found in an article and creates an event from it.
     *
     * @param confirmed whom {@link ReviewService#newcomers(ArticleId, MentionData)} finds in it, as the editor knows them
     * @param reason may be empty
     * @return the mention, accepted
     * @throws org.dragoman.history.RefusedChangeException if a newcomer has no name or a level out of range
     * @throws org.dragoman.event.InvalidEventException if the content cannot be saved
     */
    @EditorsOnly
    @Transactional
    public Mention write(ArticleId article, MentionData data, List<Newcomer> confirmed, String reason) {
        MentionId id = mentions.propose(article, List.of(data)).getLast().id();
        review.accept(id, confirmed, reason);
        return mentions.find(id).orElseThrow().mention();
    }

    /**
     * Says that more words of the article state a field of a proposed mention.
     *
     * @throws org.dragoman.event.DecidedMeanwhileException if the mention is not proposed any more
     */
    @EditorsOnly
    @Transactional
    public Mention support(MentionId id, Evidence evidence) {
        MentionData data = mentions.find(id)
                .orElseThrow(() -> new NoSuchMentionException(id))
                .mention()
                .data();
        return mentions.correct(
                id,
                with(
                        data,
                        Stream.concat(data.evidence().stream(), Stream.of(evidence))
                                .toList()));
    }
}
