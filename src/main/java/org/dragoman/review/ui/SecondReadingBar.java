package org.dragoman.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.Locale;
import org.dragoman.extraction.ReaderFailedException;
import org.dragoman.kernel.ArticleId;
import org.dragoman.review.SecondReadingService;
import org.dragoman.shell.Background;
import org.dragoman.shell.Pictogram;
import org.dragoman.shell.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the second reader what else an article reports, and says why where it does not answer. */
class SecondReadingBar extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SecondReadingBar.class);

    private final transient SecondReadingService service;
    private final transient MentionWords words;
    private final ArticleId article;
    private final Button ask;
    private final Span state = new Span();

    SecondReadingBar(ArticleId article, SecondReadingService service, MentionWords words) {
        this.article = article;
        this.service = service;
        this.words = words;
        addClassName("second-reading");
        ask = new Button(words.text("review.second.ask"), Pictogram.SEARCH.icon(), click -> ask());
        ask.addThemeVariants(ButtonVariant.SMALL);
        ask.setDisableOnClick(true);
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        state.setText(words.text("review.second.explanation"));
        add(ask, state);
    }

    private void ask() {
        state.setText(words.text("review.second.waiting"));
        Background.run(this::answer);
    }

    private Command answer() {
        try {
            int added = service.read(article);
            return () -> show(added);
        } catch (ReaderFailedException failed) {
            LOG.warn("No second reading of article {}: {}", article, failed.getMessage());
            return () -> say("review.second.failed." + failed.failure().name().toLowerCase(Locale.ROOT));
        }
    }

    private void show(int added) {
        if (added == 0) {
            say("review.second.nothing");
            return;
        }
        Toast.show(words.text("review.second.added", added));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void say(String key) {
        state.setText(words.text(key));
        ask.setEnabled(true);
    }
}
