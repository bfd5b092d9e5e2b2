package org.dragoman.review.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Article;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.DecidedMeanwhileException;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionService;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.MentionId;
import org.dragoman.review.BulkReviewService;
import org.dragoman.review.Candidate;
import org.dragoman.review.EventPart;
import org.dragoman.review.Newcomer;
import org.dragoman.review.OfficeDoubt;
import org.dragoman.review.OfficeDoubtService;
import org.dragoman.review.ReviewService;
import org.dragoman.shell.Toast;
import org.springframework.stereotype.Component;

/** Carries out what an editor decides about a mention, asks what has to be asked, and tells how it went. */
@Component
class MentionDecisions {

    private final ReviewService review;
    private final BulkReviewService bulk;
    private final OfficeDoubtService offices;
    private final MentionService mentions;
    private final MentionWords words;
    private final DateInput dates;

    MentionDecisions(
            ReviewService review,
            BulkReviewService bulk,
            OfficeDoubtService offices,
            MentionService mentions,
            MentionWords words,
            DateInput dates) {
        this.review = review;
        this.bulk = bulk;
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
        NewcomersDialog.ask(
                newcomers,
                words,
                confirmed -> decide(mention.id(), "accepted", () -> review.accept(mention.id(), confirmed), changed));
    }

    /** Corrects the mention and accepts it, after asking who those are whom the register does not know. */
    void edit(Mention mention, Article article, SerializableConsumer<Mention> changed) {
        new EditMentionDialog(
                        mention.data(),
                        article,
                        words,
                        dates,
                        review,
                        (corrected, confirmed, reason, done) -> decide(
                                mention.id(),
                                "accepted",
                                () -> review.correctAndAccept(mention.id(), corrected, confirmed, reason),
                                done,
                                changed))
                .open();
    }

    void attach(Mention mention, SerializableConsumer<Mention> changed) {
        new AttachDialog(
                        review.candidates(mention.id()),
                        text -> review.search(mention.id(), text),
                        mention.data(),
                        words,
                        (candidate, take, reason, done) -> attach(mention, candidate, take, reason, done, changed))
                .open();
    }

    private void attach(
            Mention mention,
            Candidate candidate,
            Set<EventPart> take,
            String reason,
            Command done,
            SerializableConsumer<Mention> changed) {
        var event = candidate.event().event();
        NewcomersDialog.ask(
                take.contains(EventPart.PARTICIPANTS) ? review.newcomers(mention.id()) : List.of(),
                words,
                confirmed -> decide(
                        mention.id(),
                        "attached",
                        () -> review.attach(mention.id(), event.id(), event.version(), take, confirmed, reason),
                        done,
                        changed));
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
        NewcomersDialog.ask(bulk.newcomers(article, confidence), words, confirmed -> {
            acceptAll(article, confidence, confirmed, changed, done);
            return true;
        });
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
            Toast.show(words.text("review.done.meanwhile"));
        } catch (InvalidEventException invalid) {
            Toast.show(words.problems(invalid.problems()));
        }
        changed.accept(mentions.ofArticle(article));
    }

    private void undo(
            BulkReviewService.Accepted accepted, ArticleId article, SerializableConsumer<List<Mention>> changed) {
        try {
            bulk.undo(accepted.batch(), words.text("review.bulk.undo-reason"));
            Toast.show(words.text("review.bulk.undone", accepted.mentions().size()));
        } catch (InvalidEventException invalid) {
            Toast.show(words.problems(invalid.problems()));
        }
        changed.accept(mentions.ofArticle(article));
    }

    private boolean decide(MentionId id, String outcome, Command action, SerializableConsumer<Mention> changed) {
        return decide(id, outcome, action, () -> {}, changed);
    }

    /**
     * Does it and shows the mention as it is then; says so where it cannot be done. True if nothing is left to ask.
     *
     * @param done called then, before the mention is shown
     */
    private boolean decide(
            MentionId id, String outcome, Command action, Command done, SerializableConsumer<Mention> changed) {
        try {
            action.execute();
        } catch (DecidedMeanwhileException meanwhile) {
            done.execute();
            Toast.show(words.text("review.done.meanwhile"));
            changed.accept(meanwhile.current());
            return true;
        } catch (ChangedMeanwhileException meanwhile) {
            Toast.show(words.text("review.done.event-changed"));
            return false;
        } catch (InvalidEventException invalid) {
            Toast.show(words.problems(invalid.problems()));
            return false;
        }
        done.execute();
        Mention now = mentions.find(id).orElseThrow().mention();
        changed.accept(now);
        if (outcome.equals("undone")) {
            Toast.show(words.text("review.done.undone"));
        } else {
            say(words.text("review.done." + outcome), () -> undo(now, changed));
        }
        return true;
    }

    private void say(String text, Command undo) {
        Toast.show(text, words.text("review.action.undo"), undo);
    }
}
