package org.dragoman.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.BatchKind;
import org.dragoman.event.BatchService;
import org.dragoman.event.EventService;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.MentionId;
import org.dragoman.security.EditorsOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accepts many proposals of an article at once, and takes that back as a whole. */
@Service
public class BulkReviewService {

    /** From this likeness on a candidate is taken for the event that the mention is of. */
    public static final double SAME_EVENT = EventMatching.SAME_EVENT;

    private final ReviewService review;
    private final MentionService mentions;
    private final EventService events;
    private final BatchService batches;

    BulkReviewService(ReviewService review, MentionService mentions, EventService events, BatchService batches) {
        this.review = review;
        this.mentions = mentions;
        this.events = events;
        this.batches = batches;
    }

    /**
     * What was done.
     *
     * @param batch takes it back, see {@link #undo}
     */
    public record Accepted(BatchId batch, List<MentionId> mentions) {}

    /** The proposals of the article that {@link #acceptFrom} would accept. */
    @Transactional(readOnly = true)
    public List<MentionId> acceptable(ArticleId article, double confidence) {
        return mentions.ofArticle(article).stream()
                .filter(mention -> mention.state() == MentionState.PROPOSED)
                .filter(mention -> mention.data().confidence() >= confidence)
                .map(Mention::id)
                .filter(id -> events.problems(review.event(id)).isEmpty())
                .toList();
    }

    /** Whom {@link #acceptFrom} would add to the register, each once. */
    @Transactional(readOnly = true)
    public List<Newcomer> newcomers(ArticleId article, double confidence) {
        Map<String, Newcomer> byName = new LinkedHashMap<>();
        acceptable(article, confidence).stream()
                .flatMap(id -> review.newcomers(id).stream())
                .forEach(newcomer -> byName.putIfAbsent(newcomer.printed(), newcomer));
        return List.copyOf(byName.values());
    }

    /**
     * Accepts the proposals of an article that are at least so sure, all or none: each into the event that it repeats, with
     * what that event should take from it, or else as an event of its own. Proposals that make no valid event are passed
     * over.
     *
     * @param confidence 0 to 1
     * @param confirmed the {@link #newcomers}, with the names, state, office and level that count
     * @param reason recorded with each change; must not be empty, because an event that was over may be corrected
     * @throws org.dragoman.history.RefusedChangeException if a newcomer has no name or a level out of range
     * @throws org.dragoman.event.InvalidEventException if the reason is too long
     */
    @EditorsOnly
    @Transactional
    public Accepted acceptFrom(ArticleId article, double confidence, List<Newcomer> confirmed, String reason) {
        var made = batches.together(BatchKind.BULK_ACCEPT, reason, () -> {
            List<MentionId> sure = acceptable(article, confidence);
            sure.forEach(id -> accept(id, confirmed, reason));
            return sure;
        });
        return new Accepted(made.id(), made.result());
    }

    private void accept(MentionId id, List<Newcomer> confirmed, String reason) {
        List<Newcomer> own = review.newcomers(id).stream()
                .flatMap(newcomer -> confirmed.stream()
                        .filter(known -> known.printed().equals(newcomer.printed()))
                        .limit(1)
                        .map(known -> known.at(newcomer.ordinal())))
                .toList();
        review.candidates(id).stream()
                .filter(candidate -> candidate.score() >= SAME_EVENT)
                .findFirst()
                .ifPresentOrElse(
                        same -> review.attach(
                                id,
                                same.event().event().id(),
                                same.event().event().version(),
                                same.suggested(),
                                own,
                                reason),
                        () -> review.accept(id, own, reason));
    }

    /**
     * Takes everything back that was accepted together; what was changed since is kept.
     *
     * @throws org.dragoman.event.InvalidEventException if it was taken back already
     */
    @EditorsOnly
    @Transactional
    public void undo(BatchId batch, String reason) {
        batches.undo(batch, reason);
    }
}
