package org.dragoman.article.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.dragoman.article.Source;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Pictogram;

/** Every source of articles, with how far it can be relied on. */
@Route("sources")
@Menu(title = "article.sources.title", icon = "sources", order = 55)
@AnonymousAllowed
@StyleSheet("desk/register.css")
class SourceListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient SourceText texts;
    private final transient Map<SourceId, Integer> articles;

    SourceListView(SourceService sources, SourceText texts, CurrentAccount account) {
        this.texts = texts;
        this.articles = sources.articles();
        addClassNames("page", "card", "record-list");
        Header header = new Header(new H1(getTranslation("article.sources.title")));
        header.addClassName("page-header");
        if (account.mayEdit()) {
            Anchor add = new Anchor("sources/new");
            add.add(Pictogram.ADD.icon());
            add.add(getTranslation("article.sources.add"));
            add.addClassName("primary-link");
            add.getElement().setAttribute("router-link", true);
            header.add(add);
        }
        Grid<Source> table = table();
        table.setItems(sources.list());
        add(header, table);
    }

    private Grid<Source> table() {
        Grid<Source> table = new Grid<>();
        table.addThemeVariants(GridVariant.NO_BORDER);
        table.addClassName("record-table");
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.setEmptyStateText(getTranslation("article.sources.empty"));
        table.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("article.source.name"))
                .setFlexGrow(3);
        table.addColumn(new ComponentRenderer<>(this::reliability))
                .setHeader(getTranslation("article.source.reliability"))
                .setPartNameGenerator(_ -> "beside")
                .setHeaderPartName("beside")
                .setFlexGrow(2);
        table.addColumn(source -> getTranslation("article.sources.articles", articles.getOrDefault(source.id(), 0)))
                .setHeader(getTranslation("article.sources.number"))
                .setWidth("130px")
                .setFlexGrow(0);
        return table;
    }

    private Div name(Source source) {
        Anchor name = new Anchor("sources/" + source.id(), source.data().name());
        name.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        Span kind = new Span(texts.kind(source.data()));
        kind.addClassName("muted");
        Div words = new Div(name, kind);
        words.addClassName("row-words");
        Div cell = new Div(new CountryFlag(source.data().country()), words);
        cell.addClassName("row-title");
        return cell;
    }

    private Span reliability(Source source) {
        Span letter = new Span(texts.reliability(source.data().reliability()));
        letter.addClassName("tag");
        return letter;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("article.sources.title"));
    }
}
