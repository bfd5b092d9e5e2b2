package org.dragoman.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dragoman.article.feed.Feed;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** One feed: where it is, how it goes, and what can be done with it. */
class FeedRow extends ListItem {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ROOT);

    private final transient EventDateText dates;
    private final Div line = new Div();

    /** What an editor can do with a feed: ask it now, pause it or go on with it, forget it. */
    record Actions(
            SerializableConsumer<Feed> ask, SerializableConsumer<Feed> turn, SerializableConsumer<Feed> remove) {}

    FeedRow(Feed feed, EventDateText dates, Actions actions) {
        this.dates = dates;
        Span name = new Span(feed.sourceName());
        name.addClassName("file-name");
        name.getElement().setAttribute("dir", "auto");
        Anchor address = new Anchor(feed.address(), feed.address());
        address.getElement()
                .setAttribute("dir", "ltr")
                .setAttribute("rel", "noopener noreferrer")
                .setAttribute("target", "_blank");
        Div about = new Div(name, address);
        about.addClassName("feed-about");
        Div state = new Div(state(feed), count(feed), buttons(feed, actions));
        state.addClassName("feed-state");
        addClassNames("file-row", feed.problem() == null ? "feed-well" : "file-failed");
        add(about, state);
    }

    private Div state(Feed feed) {
        Feed.Problem problem = feed.problem();
        line.addClassName("file-state");
        line.getElement().setAttribute("role", "status");
        if (!feed.active()) {
            line.add(Pictogram.INFORMATION.icon(), new Span(getTranslation("article.feeds.paused")));
        } else if (problem != null) {
            String why =
                    getTranslation(problem.problem().key(), problem.arguments().toArray());
            line.add(
                    Pictogram.WARNING.icon(),
                    new Span(why + " "
                            + getTranslation("article.feeds.failed", feed.failures(), when(feed.nextPollAt()))));
        } else {
            line.add(
                    Pictogram.CHECK.icon(),
                    new Span(
                            feed.polledAt() == null
                                    ? getTranslation("article.feeds.new")
                                    : getTranslation("article.feeds.asked", when(feed.polledAt()))));
        }
        return line;
    }

    /** Until the row is drawn anew. */
    private void showAsking() {
        line.removeAll();
        line.add(Pictogram.HISTORY.icon(), new Span(getTranslation("article.feeds.asking")));
    }

    private Span count(Feed feed) {
        Span count = new Span(getTranslation("article.feeds.articles", feed.articles()));
        count.addClassName("muted");
        return count;
    }

    private String when(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var utc = instant.atZone(ZoneOffset.UTC);
        return dates.text(utc.toLocalDate(), UiLanguage.current()) + ", " + TIME.format(utc);
    }

    private Div buttons(Feed feed, Actions actions) {
        Button ask = button("article.feeds.ask", feed, asked -> {
            showAsking();
            actions.ask().accept(asked);
        });
        ask.setVisible(feed.active());
        ask.setDisableOnClick(true);
        Div buttons = new Div(
                ask,
                button(feed.active() ? "article.feeds.pause" : "article.feeds.resume", feed, actions.turn()),
                button("article.feeds.remove", feed, actions.remove()));
        buttons.addClassName("row-actions");
        return buttons;
    }

    private Button button(String key, Feed feed, SerializableConsumer<Feed> action) {
        Button button = new Button(getTranslation(key), click -> action.accept(feed));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + feed.sourceName());
        return button;
    }
}
