package org.dragoman.article.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.dragoman.article.ArticleService;
import org.dragoman.article.ArticleSummary;
import org.dragoman.article.Source;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.EditorNames;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.FieldLine;
import org.dragoman.shell.HistorySection;
import org.dragoman.shell.PagedSection;
import org.dragoman.shell.PrimaryLink;
import org.dragoman.shell.RecordHistory;
import org.dragoman.shell.TitleLink;

/** One source: what is known of it, whose texts it shares, its articles, and how its record came to be. */
@Route("sources/:id([0-9]{1,18})")
@AnonymousAllowed
@StyleSheet("desk/register.css")
class SourceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SourceService sources;
    private final transient ArticleService articles;
    private final transient SourceText texts;
    private final transient EventDateText dates;
    private final transient EditorNames editors;
    private final transient CurrentAccount account;
    private String title = "";

    SourceView(
            SourceService sources,
            ArticleService articles,
            SourceText texts,
            EventDateText dates,
            EditorNames editors,
            CurrentAccount account) {
        this.sources = sources;
        this.articles = articles;
        this.texts = texts;
        this.dates = dates;
        this.editors = editors;
        this.account = account;
        addClassNames("page", "card", "record-view");
    }

    static RouteParameters parameters(SourceId id) {
        return new RouteParameters("id", Long.toString(id.value()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        show(new SourceId(entering.getRouteParameters().getLong("id").orElseThrow()));
    }

    private void show(SourceId id) {
        Source source =
                sources.find(id).orElseThrow(() -> new NotFoundException(getTranslation("article.source.not-found")));
        title = source.data().name();
        removeAll();
        add(heading(source.data()));
        if (account.mayEdit()) {
            Div actions = new Div(new PrimaryLink("sources/" + id + "/edit", getTranslation("article.source.edit")));
            actions.addClassName("row-actions");
            add(actions);
        }
        Div body = new Div(facts(source.data()), partners(id), articles(id));
        body.addClassName("record-facts");
        add(body, history(id));
    }

    private PagedSection<ArticleSummary> articles(SourceId id) {
        return new PagedSection<>(
                getTranslation("article.source.articles"),
                getTranslation("article.source.no-articles"),
                (offset, limit) -> articles.ofSource(id, offset, limit),
                this::article);
    }

    private ListItem article(ArticleSummary article) {
        TitleLink title = new TitleLink("articles/" + article.id(), article.title(), article.language());
        Span date = new Span(dates.text(article.publishedOn(), UiLanguage.current()));
        date.addClassName("muted");
        return new ListItem(title, date);
    }

    private Header heading(SourceData data) {
        Span kind = new Span(texts.kind(data));
        kind.addClassName("tag");
        Div what = new Div(new CountryFlag(data.country()), kind);
        what.addClassName("record-what");
        Header heading = new Header(what, new H1(name(data)));
        heading.addClassName("record-heading");
        return heading;
    }

    private static Span name(SourceData data) {
        Span name = new Span(data.name());
        name.getElement().setAttribute("dir", "auto");
        return name;
    }

    private Section facts(SourceData data) {
        DescriptionList list = new DescriptionList();
        list.addClassName("record-names");
        for (FieldLine line : texts.lines(data)) {
            DescriptionList.Description value = new DescriptionList.Description();
            if (line.value().equals(data.homePage())) {
                Anchor link = new Anchor(line.value(), line.value());
                link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
                value.add(link);
            } else {
                value.setText(line.value());
            }
            list.add(new DescriptionList.Term(line.label()), value);
        }
        Paragraph scale = new Paragraph(getTranslation("article.source.reliability.scale"));
        scale.addClassName("muted");
        return new Section(new H2(getTranslation("article.source.facts")), list, scale);
    }

    /** The sources that print the same texts: together they are one voice. */
    private Section partners(SourceId id) {
        Section section = new Section(new H2(getTranslation("article.source.syndication")));
        Div list = new Div();
        list.addClassName("record-name");
        for (SourceService.Partner partner : sources.partners(id)) {
            Anchor name = new Anchor(
                    "sources/" + partner.source().id(),
                    getTranslation(
                            "article.source.partner", partner.source().data().name(), partner.texts()));
            name.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
            list.add(name);
        }
        section.add(
                list.getComponentCount() > 0 ? list : new Paragraph(getTranslation("article.source.syndication.none")));
        return section;
    }

    private HistorySection history(SourceId id) {
        RecordHistory.Undo undo = account.mayEdit()
                ? (version, reason) -> {
                    sources.undo(id, version, reason);
                    show(id);
                }
                : null;
        return new HistorySection(new RecordHistory<>(
                sources.history(id), texts::lines, dates, editors, undo, other -> new Span(Long.toString(other))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", title);
    }
}
