package org.dragoman.review.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.event.DecidedMeanwhileException;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.TextSpan;
import org.dragoman.review.HandReadingService;
import org.dragoman.review.Newcomer;
import org.dragoman.review.ReviewService;
import org.dragoman.shell.Toast;
import org.springframework.stereotype.Component;

/** Carries out what an editor decides about words that he selected in an article, and tells how it went. */
@Component
class HandDecisions {

    private final HandReadingService hand;
    private final ReviewService review;
    private final MentionWords words;
    private final DateInput dates;

    HandDecisions(HandReadingService hand, ReviewService review, MentionWords words, DateInput dates) {
        this.hand = hand;
        this.review = review;
        this.words = words;
        this.dates = dates;
    }

    /**
     * Makes an event of the words, after showing what can be read in them and asking who those are whom the register does not
     * know.
     */
    void write(Article article, TextSpan span, SerializableConsumer<Mention> written) {
        new EditMentionDialog(
                        hand.reading(article.id(), span),
                        article,
                        words,
                        dates,
                        review,
                        (data, confirmed, reason, done) -> write(article, data, confirmed, reason, done, written))
                .open();
    }

    private boolean write(
            Article article,
            MentionData data,
            List<Newcomer> confirmed,
            String reason,
            Command done,
            SerializableConsumer<Mention> written) {
        try {
            Mention mention = hand.write(article.id(), data, confirmed, reason);
            done.execute();
            written.accept(mention);
            return true;
        } catch (InvalidEventException invalid) {
            Toast.show(words.problems(invalid.problems()));
            return false;
        }
    }

    /** Adds the words to what a field of a proposal rests on. */
    void support(Mention mention, Evidence evidence, SerializableConsumer<Mention> changed) {
        try {
            changed.accept(hand.support(mention.id(), evidence));
            Toast.show(words.text("review.selection.added"));
        } catch (DecidedMeanwhileException meanwhile) {
            Toast.show(words.text("review.done.meanwhile"));
            changed.accept(meanwhile.current());
        }
    }
}
