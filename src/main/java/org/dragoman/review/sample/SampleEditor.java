package org.dragoman.review.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorService;
import org.dragoman.event.Event;
import org.dragoman.event.EventService;
import org.dragoman.event.ImportancePin;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.extraction.DatedSpan;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.review.Candidate;
import org.dragoman.review.EventPart;
import org.dragoman.review.ReviewService;
import org.jspecify.annotations.Nullable;

/**
 * Decides about the mentions of the sample articles as an editor would who has read them: accepts what was read well,
 * corrects what was not, attaches later reports to the event they tell of, and rejects the rest.
 */
final class SampleEditor {

    private static final int LEAST_ALIKE = 3;
    private static final String REASON = "Told by another proposal of this article, or none of its events";

    private static final String PINNED = "To be seen however far the timeline is zoomed out";

    private final ReviewService review;
    private final MentionService mentions;
    private final EventService events;
    private final ActorService actors;
    private final Map<String, EventId> shared = new HashMap<>();

    SampleEditor(ReviewService review, MentionService mentions, EventService events, ActorService actors) {
        this.review = review;
        this.mentions = mentions;
        this.events = events;
        this.actors = actors;
    }

    /**
     * Decides about every mention of an article.
     *
     * @param dates the dates of its full text
     */
    void decide(ArticleId id, SampleArticle article, List<SampleDecision> decisions, List<DatedSpan> dates) {
        List<Mention> open = new ArrayList<>(mentions.ofArticle(id));
        String text = article.fullText();
        for (SampleDecision decision : decisions) {
            bestOf(open, decision, text).ifPresent(mention -> {
                open.remove(mention);
                MentionData data = new SampleCorrection(actors, decision, mention.data()).apply(text, dates);
                accept(mention, data, decision);
            });
        }
        open.forEach(mention -> review.reject(mention.id(), REASON));
    }

    private static Optional<Mention> bestOf(List<Mention> open, SampleDecision decision, String text) {
        int start = text.indexOf(decision.trigger());
        TextSpan phrase = start < 0
                ? null
                : new TextSpan(start, start + decision.trigger().length());
        return open.stream()
                .filter(mention -> alike(mention.data(), decision, phrase) >= LEAST_ALIKE)
                .max(Comparator.comparingInt(mention -> alike(mention.data(), decision, phrase)));
    }

    private static int alike(MentionData mention, SampleDecision decision, @Nullable TextSpan phrase) {
        boolean sameWords = phrase != null
                && mention.evidence().stream()
                        .anyMatch(words -> words.field() == MentionField.TRIGGER
                                && words.span().overlaps(phrase));
        int alike = sameWords ? 3 : 0;
        alike += mention.type().family() == decision.type().family() ? 1 : 0;
        alike += mention.type() == decision.type() ? 1 : 0;
        alike += mention.date() != null && mention.date().mayOverlap(decision.date()) ? 1 : 0;
        return alike + (decision.date().equals(mention.date()) ? 1 : 0);
    }

    private void accept(Mention mention, MentionData data, SampleDecision decision) {
        EventId known = shared.get(decision.event());
        if (known != null) {
            attach(mention, data, known);
            return;
        }
        MentionId id = mention.id();
        Event event =
                data.equals(mention.data()) ? review.accept(id) : review.correctAndAccept(id, data, List.of(), "");
        if (decision.pin() != ImportancePin.NONE) {
            events.update(event.id(), event.version(), event.data().withPin(decision.pin()), PINNED);
        }
        if (!decision.event().isEmpty()) {
            shared.put(decision.event(), event.id());
        }
    }

    private void attach(Mention mention, MentionData data, EventId event) {
        if (!data.equals(mention.data())) {
            mentions.correct(mention.id(), data);
        }
        Candidate candidate = review.search(mention.id(), "").stream()
                .filter(found -> found.event().event().id().equals(event))
                .findFirst()
                .orElseThrow();
        Set<EventPart> take = EnumSet.noneOf(EventPart.class);
        take.addAll(candidate.suggested());
        if (candidate.differing().contains(EventPart.PARTICIPANTS)) {
            take.add(EventPart.PARTICIPANTS);
        }
        int version = events.find(event).orElseThrow().version();
        review.attach(mention.id(), event, version, take, "");
    }
}
