package org.dragoman.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dragoman.article.ArticleSummary;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.dragoman.review.InboxFilter;
import org.dragoman.review.InboxService;
import org.dragoman.review.QueueState;
import org.dragoman.review.QueuedArticle;
import org.jspecify.annotations.Nullable;

/** The articles that wait for decisions, and those that are done. */
class ArticleInbox extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 40;

    private final transient InboxService inbox;
    private final transient MentionWords words;
    private final transient @Nullable ArticleId present;
    private final Map<QueueState, NativeButton> tabs = new EnumMap<>(QueueState.class);
    private final Div list = new Div();
    private final Button more;
    private final transient List<ArticleId> shown = new ArrayList<>();
    private transient InboxFilter filter;

    /**
     * The inbox.
     *
     * @param present the article of the page, where it shows one
     * @param editor whether articles can be picked by who reviews them
     */
    ArticleInbox(
            InboxService inbox, MentionWords words, QueueState state, @Nullable ArticleId present, boolean editor) {
        this.inbox = inbox;
        this.words = words;
        this.filter = InboxFilter.all(state);
        this.present = present;
        addClassName("article-inbox");
        Div segments = new Div();
        segments.addClassNames("segments", "inbox-tabs");
        for (QueueState tab : QueueState.values()) {
            NativeButton button = new NativeButton("", click -> show(filter.in(tab)));
            tabs.put(tab, button);
            segments.add(button);
        }
        list.addClassName("inbox-list");
        more = new Button(words.text("review.inbox.more"), click -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(segments, filters(editor), list, more);
        show(filter);
    }

    private Div filters(boolean editor) {
        Select<Language> language = new Select<>();
        language.setItems(Language.values());
        language.setEmptySelectionAllowed(true);
        language.setItemLabelGenerator(each -> each == null
                ? words.text("review.inbox.any-language")
                : words.text("vocabulary.language." + each.code()));
        language.setEmptySelectionCaption(words.text("review.inbox.any-language"));
        language.setAriaLabel(words.text("review.inbox.language"));
        language.addValueChangeListener(change -> show(filter.in(change.getValue())));
        Select<InboxFilter.Assigned> assigned = new Select<>();
        assigned.setItems(InboxFilter.Assigned.values());
        assigned.setItemLabelGenerator(
                each -> words.text("review.inbox.assigned." + each.name().toLowerCase(Locale.ROOT)));
        assigned.setValue(InboxFilter.Assigned.ANYBODY);
        assigned.setAriaLabel(words.text("review.inbox.assigned"));
        assigned.setVisible(editor);
        assigned.addValueChangeListener(change -> show(filter.of(change.getValue())));
        Div filters = new Div(language, assigned);
        filters.addClassName("inbox-filters");
        return filters;
    }

    /** Shows the articles of a filter from the first. */
    private void show(InboxFilter chosen) {
        filter = chosen;
        recount();
        list.removeAll();
        shown.clear();
        append();
        if (shown.isEmpty()) {
            list.add(new Paragraph(words.text(
                    chosen.state() == QueueState.TO_REVIEW
                            ? "review.inbox.nothing-to-review"
                            : "review.inbox.nothing-done")));
        }
    }

    /** Brings the numbers on the tabs up to date. */
    void recount() {
        tabs.forEach((tab, button) -> {
            String key = tab == QueueState.TO_REVIEW ? "review.inbox.to-review" : "review.inbox.done";
            button.setText(words.text(key, inbox.count(filter.in(tab))));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(tab == filter.state()));
        });
    }

    private void append() {
        List<QueuedArticle> page = inbox.page(filter, shown.size(), PAGE);
        UnaryOperator<String> editors = words.editors(page.stream()
                .flatMap(article -> Stream.ofNullable(article.editor()))
                .toList());
        page.forEach(article -> {
            shown.add(article.article().id());
            list.add(item(article, editors));
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

    private Anchor item(QueuedArticle queued, UnaryOperator<String> editors) {
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
        String editor = queued.editor();
        if (editor != null) {
            Span who = new Span(words.text("review.inbox.reviewer", editors.apply(editor)));
            who.addClassName("tag");
            counts.add(who);
        }
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
