package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.ArticleSummary;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.review.QueueState;
import org.dragoman.review.QueuedArticle;
import org.dragoman.review.ReviewService;
import org.jspecify.annotations.Nullable;

/** The articles that wait for decisions, and those that are done. */
class ArticleInbox extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 40;

    private final transient ReviewService review;
    private final transient MentionWords words;
    private final transient @Nullable ArticleId present;
    private final Map<QueueState, NativeButton> tabs = new EnumMap<>(QueueState.class);
    private final Div list = new Div();
    private final Button more;
    private final transient List<ArticleId> shown = new ArrayList<>();
    private QueueState state;

    /** @param present the article of the page, where it shows one */
    ArticleInbox(ReviewService review, MentionWords words, QueueState state, @Nullable ArticleId present) {
        this.review = review;
        this.words = words;
        this.state = state;
        this.present = present;
        addClassName("article-inbox");
        Div segments = new Div();
        segments.addClassNames("segments", "inbox-tabs");
        for (QueueState tab : QueueState.values()) {
            NativeButton button = new NativeButton("", click -> show(tab));
            tabs.put(tab, button);
            segments.add(button);
        }
        list.addClassName("inbox-list");
        more = new Button(words.text("review.inbox.more"), click -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(segments, list, more);
        show(state);
    }

    /** Shows the articles of a state from the first. */
    void show(QueueState chosen) {
        state = chosen;
        recount();
        list.removeAll();
        shown.clear();
        append();
        if (shown.isEmpty()) {
            list.add(new Paragraph(words.text(
                    chosen == QueueState.TO_REVIEW ? "review.inbox.nothing-to-review" : "review.inbox.nothing-done")));
        }
    }

    /** Brings the numbers on the tabs up to date. */
    void recount() {
        tabs.forEach((tab, button) -> {
            String key = tab == QueueState.TO_REVIEW ? "review.inbox.to-review" : "review.inbox.done";
            button.setText(words.text(key, review.count(tab)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(tab == state));
        });
    }

    private void append() {
        List<QueuedArticle> page = review.queue(state, shown.size(), PAGE);
        page.forEach(article -> {
            shown.add(article.article().id());
            list.add(item(article));
        });
        more.setVisible(page.size() == PAGE);
    }

    /**
     * The article before or after the present one in the list.
     *
     * @param step -1 or 1
     */
    Optional<ArticleId> neighbour(int step) {
        int index = shown.indexOf(present);
        int target = index < 0 ? 0 : index + step;
        return target >= 0 && target < shown.size() ? Optional.of(shown.get(target)) : Optional.empty();
    }

    private Anchor item(QueuedArticle queued) {
        ArticleSummary article = queued.article();
        Span language =
                new Span(words.text("shell.language." + article.language().code()));
        language.addClassName("language-code");
        Span source = new Span(article.sourceName());
        source.addClassName("inbox-source");
        source.getElement().setAttribute("dir", "auto");
        Span date = new Span(words.shortDate(EventDate.ofDay(article.publishedOn())));
        date.addClassNames("inbox-date", "muted");
        Span head = new Span(language, source, date);
        head.addClassName("inbox-head");
        Span title = new Span(article.title());
        title.addClassName("inbox-title");
        title.getElement()
                .setAttribute("lang", article.language().code())
                .setAttribute("dir", LanguageChoice.direction(article.language()));
        Span counts = new Span();
        counts.addClassName("inbox-counts");
        count(counts, "review.inbox.proposed", queued.proposed(), "tag-accent");
        count(counts, "review.inbox.accepted", queued.accepted(), "tag-ok");
        count(counts, "review.inbox.rejected", queued.rejected(), "tag");
        if (queued.proposed() + queued.accepted() + queued.rejected() == 0) {
            count(counts, "review.inbox.no-mentions", 1, "tag");
        }
        Anchor item = new Anchor("articles/" + article.id());
        item.add(head, title, counts);
        item.addClassName("inbox-item");
        item.getElement().setAttribute("router-link", true);
        if (article.id().equals(present)) {
            item.getElement().setAttribute("aria-current", "page");
        }
        return item;
    }

    private void count(Span counts, String key, int number, String kind) {
        if (number > 0) {
            Span tag = new Span(words.text(key, number));
            tag.addClassNames("tag", kind);
            counts.add(tag);
        }
    }
}
