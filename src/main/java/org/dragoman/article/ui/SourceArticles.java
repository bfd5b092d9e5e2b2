package org.dragoman.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSummary;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.SourceId;
import org.dragoman.shell.TitleLink;

/** The articles of a source, the latest first, a page at a time. */
class SourceArticles extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient SourceId source;
    private final transient ArticleService articles;
    private final transient EventDateText dates;
    private final UnorderedList list = new UnorderedList();
    private final Button more;

    SourceArticles(SourceId source, ArticleService articles, EventDateText dates) {
        this.source = source;
        this.articles = articles;
        this.dates = dates;
        list.addClassName("record-links");
        more = new Button(getTranslation("actor.page.more"), _ -> append());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new H2(getTranslation("article.source.articles")), list, more);
        append();
        if (list.getComponentCount() == 0) {
            add(new Paragraph(getTranslation("article.source.no-articles")));
        }
    }

    private void append() {
        List<ArticleSummary> page = articles.ofSource(source, list.getComponentCount(), PAGE);
        page.forEach(article -> list.add(item(article)));
        more.setVisible(page.size() == PAGE);
    }

    private ListItem item(ArticleSummary article) {
        TitleLink title = new TitleLink("articles/" + article.id(), article.title(), article.language());
        Span date = new Span(dates.text(article.publishedOn(), UiLanguage.current()));
        date.addClassName("muted");
        return new ListItem(title, date);
    }
}
