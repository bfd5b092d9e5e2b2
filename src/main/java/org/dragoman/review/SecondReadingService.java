package org.dragoman.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleService;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.extraction.ArticleText;
import org.dragoman.extraction.MentionReader;
import org.dragoman.kernel.ArticleId;
import org.dragoman.security.EditorsOnly;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second reading of a stored article, where an editor asks for it: what the configured language model proposes and the
 * desk does not have yet. What the desk has stays as it is, whatever becomes of the second reading.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class SecondReadingService {

    private final Optional<MentionReader> reader;
    private final ArticleService articles;
    private final MentionService mentions;
    private final ActorService actors;
    private final EventMatching matching;
    private final TransactionTemplate transaction;

    SecondReadingService(
            @Qualifier("modelReader") Optional<MentionReader> reader,
            ArticleService articles,
            MentionService mentions,
            ActorService actors,
            EventMatching matching,
            TransactionTemplate transaction) {
        this.reader = reader;
        this.articles = articles;
        this.mentions = mentions;
        this.actors = actors;
        this.matching = matching;
        this.transaction = transaction;
    }

    /** Whether a second reader is configured. */
    public boolean available() {
        return reader.isPresent();
    }

    /**
     * Reads the article again and proposes the events that none of its mentions tells of, not even a rejected one. May take
     * as long as the reader may; no transaction is open meanwhile.
     *
     * @return how many proposals are new
     * @throws org.dragoman.extraction.ReaderFailedException if the reader gave no reading
     */
    @EditorsOnly
    public int read(ArticleId id) {
        Article article = articles.find(id).orElseThrow();
        ArticleText text = new ArticleText(article.title(), article.text(), article.publishedOn(), article.language());
        List<MentionData> read = new ProposalReader(actors)
                .read(reader.orElseThrow().extract(text, actors.nameBook()).mentions());
        return Objects.requireNonNull(transaction.execute(status -> propose(id, read)));
    }

    private int propose(ArticleId article, List<MentionData> read) {
        List<MentionData> known = new ArrayList<>(
                mentions.ofArticle(article).stream().map(Mention::data).toList());
        int before = known.size();
        for (MentionData proposal : read) {
            if (known.stream().noneMatch(one -> matching.same(one, proposal))) {
                known.add(proposal);
            }
        }
        List<MentionData> fresh = known.subList(before, known.size());
        mentions.propose(article, fresh);
        return fresh.size();
    }
}
