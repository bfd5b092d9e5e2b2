package org.dragoman.article.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Source;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.SourceId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.PageHeader;
import org.dragoman.shell.PrimaryLink;
import org.dragoman.shell.RecordTable;

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
        PageHeader header = new PageHeader(getTranslation("article.sources.title"));
        if (account.mayEdit()) {
            header.add(PrimaryLink.adding("sources/new", getTranslation("article.sources.add")));
        }
        add(header, table(sources.list()));
    }

    private RecordTable<Source> table(List<Source> sources) {
        RecordTable<Source> table = new RecordTable<>(getTranslation("article.sources.empty"));
        table.addMain(
                getTranslation("article.source.name"),
                source -> RecordTable.name(
                        source.data().country(),
                        "sources/" + source.id(),
                        source.data().name(),
                        texts.kind(source.data())));
        table.addBeside(getTranslation("article.source.reliability"), this::reliability);
        table.addColumn(source -> getTranslation("article.sources.articles", articles.getOrDefault(source.id(), 0)))
                .setHeader(getTranslation("article.sources.number"))
                .setWidth("130px")
                .setFlexGrow(0);
        table.setItems(sources);
        return table;
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
