package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.article.Article;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.DecidedMeanwhileException;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.review.BulkReviewService;
import org.dragoman.review.Candidate;
import org.dragoman.review.EventPart;
import org.dragoman.review.HandReadingService;
import org.dragoman.review.Newcomer;
import org.dragoman.review.OfficeDoubt;
import org.dragoman.review.OfficeDoubtService;
import org.dragoman.review.ReviewService;
import org.springframework.stereotype.Component;

/** Carries out what an editor decides about a mention, asks what has to be asked, and tells how it went. */
@Component
class MentionDecisions {

    private static final int SHOWN_MILLIS = 8000;

    private final ReviewService review;
    private final BulkReviewService bulk;
    private final HandReadingService hand;
    private final OfficeDoubtService offices;
    private final MentionService mentions;
    private final MentionWords words;
    private final DateInput dates;

    MentionDecisions(
            ReviewService review,
            BulkReviewService bulk,
            HandReadingService hand,
            OfficeDoubtService offices,
            MentionService mentions,
            MentionWords words,
            DateInput dates) {
        this.review = review;
        this.bulk = bulk;
        this.hand = hand;
        this.offices = offices;
        this.mentions = mentions;
        this.words = words;
        this.dates = dates;
    }

    /** The event that the mention most likely repeats, where that is likely enough to say so. */
    Optional<Candidate> likeliest(Mention mention) {
        return review.candidates(mention.id()).stream()
                .filter(candidate -> candidate.score() >= BulkReviewService.SAME_EVENT)
                .findFirst();
    }

    /** Where a name and an office disagree in what the mention says. */
    List<OfficeDoubt> doubts(Mention mention) {
        return offices.of(mention.id());
    }

    /** Accepts the mention, after asking who those are whom the register does not know. */
    void accept(Mention mention, SerializableConsumer<Mention> changed) {
        List<Newcomer> newcomers =
                mention.state() == MentionState.PROPOSED ? review.newcomers(mention.id()) : List.of();
        if (newcomers.isEmpty()) {
            decide(mention.id(), "accepted", () -> review.accept(mention.id()), changed);
        } else {
            new NewcomersDialog(newcomers, words, confirmed -> acceptWith(mention, confirmed, changed)).open();
        }
    }

    private boolean acceptWith(Mention mention, List<Newcomer> confirmed, SerializableConsumer<Mention> changed) {
        return decide(mention.id(), "accepted", () -> review.accept(mention.id(), confirmed), changed);
    }

    void edit(Mention mention, Article article, SerializableConsumer<Mention> changed) {
        new EditMentionDialog(
                        mention.data(),
                        article,
                        words,
                        dates,
                        (corrected, reason) -> correct(mention, corrected, reason, changed))
                .open();
    }

    private boolean correct(
            Mention mention, MentionData corrected, String reason, SerializableConsumer<Mention> changed) {
        return decide(
                mention.id(), "accepted", () -> review.correctAndAccept(mention.id(), corrected, reason), changed);
    }

    void attach(Mention mention, SerializableConsumer<Mention> changed) {
        new AttachDialog(
                        review.candidates(mention.id()),
                        text -> review.search(mention.id(), text),
                        mention.data(),
                        words,
                        (candidate, take, reason) -> attach(mention, candidate, take, reason, changed))
                .open();
    }

    private boolean attach(
            Mention mention,
            Candidate candidate,
            Set<EventPart> take,
            String reason,
            SerializableConsumer<Mention> changed) {
        List<Newcomer> newcomers = take.contains(EventPart.PARTICIPANTS) ? review.newcomers(mention.id()) : List.of();
        if (newcomers.isEmpty()) {
            return attachWith(mention, candidate, take, List.of(), reason, changed);
        }
        new NewcomersDialog(
                        newcomers, words, confirmed -> attachWith(mention, candidate, take, confirmed, reason, changed))
                .open();
        return true;
    }

    private boolean attachWith(
            Mention mention,
            Candidate candidate,
            Set<EventPart> take,
            List<Newcomer> confirmed,
            String reason,
            SerializableConsumer<Mention> changed) {
        var event = candidate.event().event();
        return decide(
                mention.id(),
                "attached",
                () -> review.attach(mention.id(), event.id(), event.version(), take, confirmed, reason),
                changed);
    }

    void reject(Mention mention, SerializableConsumer<Mention> changed) {
        new RejectDialog(
                        words,
                        reason -> decide(mention.id(), "rejected", () -> review.reject(mention.id(), reason), changed))
                .open();
    }

    void undo(Mention mention, SerializableConsumer<Mention> changed) {
        decide(mention.id(), "undone", () -> review.undo(mention.id()), changed);
    }

    /** How many proposals {@link #acceptFrom} would accept. */
    int acceptable(ArticleId article, double confidence) {
        return bulk.acceptable(article, confidence).size();
    }

    /**
     * Accepts all proposals of the article that are at least so sure, after asking who those are whom the register does not
     * know.
     *
     * @param changed takes the mentions of the article as they are then, now and when it is undone
     * @param done takes what takes it back
     */
    void acceptFrom(
            ArticleId article,
            double confidence,
            SerializableConsumer<List<Mention>> changed,
            SerializableConsumer<Command> done) {
        List<Newcomer> newcomers = bulk.newcomers(article, confidence);
        if (newcomers.isEmpty()) {
            acceptAll(article, confidence, List.of(), changed, done);
        } else {
            new NewcomersDialog(newcomers, words, confirmed -> {
                        acceptAll(article, confidence, confirmed, changed, done);
                        return true;
                    })
                    .open();
        }
    }

    private void acceptAll(
            ArticleId article,
            double confidence,
            List<Newcomer> confirmed,
            SerializableConsumer<List<Mention>> changed,
            SerializableConsumer<Command> done) {
        try {
            String reason = words.text("review.bulk.reason", words.confidence(confidence));
            BulkReviewService.Accepted accepted = bulk.acceptFrom(article, confidence, confirmed, reason);
            Command undo = () -> undo(accepted, article, changed);
            done.accept(undo);
            say(words.text("review.bulk.done", accepted.mentions().size()), undo);
        } catch (DecidedMeanwhileException | ChangedMeanwhileException meanwhile) {
            say(words.text("review.done.meanwhile"));
        } catch (InvalidEventException invalid) {
            say(problems(invalid));
        }
        changed.accept(mentions.ofArticle(article));
    }

    private void undo(
            BulkReviewService.Accepted accepted, ArticleId article, SerializableConsumer<List<Mention>> changed) {
        try {
            bulk.undo(accepted.batch(), words.text("review.bulk.undo-reason"));
            say(words.text("review.bulk.undone", accepted.mentions().size()));
        } catch (InvalidEventException invalid) {
            say(problems(invalid));
        }
        changed.accept(mentions.ofArticle(article));
    }

    private String problems(InvalidEventException invalid) {
        return invalid.problems().stream().map(words::problem).collect(Collectors.joining(" "));
    }

    /** Makes an event of words that the editor selected, after showing what can be read in them. */
    void write(Article article, TextSpan span, SerializableConsumer<Mention> written) {
        new EditMentionDialog(hand.reading(article.id(), span), article, words, dates, (data, reason) -> {
                    try {
                        written.accept(hand.write(article.id(), data, reason));
                        return true;
                    } catch (InvalidEventException invalid) {
                        say(problems(invalid));
                        return false;
                    }
                })
                .open();
    }

    /** Adds words to what a field of a proposal rests on. */
    void support(Mention mention, Evidence evidence, SerializableConsumer<Mention> changed) {
        try {
            changed.accept(hand.support(mention.id(), evidence));
            say(words.text("review.selection.added"));
        } catch (DecidedMeanwhileException meanwhile) {
            say(words.text("review.done.meanwhile"));
            changed.accept(meanwhile.current());
        }
    }

    /** Does it and shows the mention as it is then; says so where it cannot be done. True if it was done. */
    private boolean decide(MentionId id, String outcome, Command action, SerializableConsumer<Mention> changed) {
        try {
            action.execute();
        } catch (DecidedMeanwhileException meanwhile) {
            say(words.text("review.done.meanwhile"));
            changed.accept(meanwhile.current());
            return true;
        } catch (ChangedMeanwhileException meanwhile) {
            say(words.text("review.done.event-changed"));
            return false;
        } catch (InvalidEventException invalid) {
            say(problems(invalid));
            return false;
        }
        Mention now = mentions.find(id).orElseThrow().mention();
        changed.accept(now);
        if (outcome.equals("undone")) {
            say(words.text("review.done.undone"));
        } else {
            say(words.text("review.done." + outcome), () -> undo(now, changed));
        }
        return true;
    }

    private static void say(String text) {
        Notification.show(text, SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }

    private void say(String text, Command undo) {
        Notification said = new Notification();
        Button button = new Button(words.text("review.action.undo"), click -> {
            said.close();
            undo.execute();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        said.add(new Span(text), button);
        said.setDuration(SHOWN_MILLIS);
        said.setPosition(Notification.Position.BOTTOM_START);
        said.open();
    }
}
