package org.dragoman.actor.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorFilter;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.i18n.CountryNames;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.CountryField;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** Every person, state and organisation of the register, found by a name in any script. */
@Route("actors")
@Menu(title = "actor.list.title", icon = "actors", order = 50)
@AnonymousAllowed
@StyleSheet("desk/register.css")
class ActorListView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ActorRecordService records;
    private final transient Vocabulary vocabulary;
    private final transient ActorText texts;
    private final Language reader = UiLanguage.current();
    private final TextField words = new TextField();
    private final Select<@Nullable ActorKind> kind = new Select<>();
    private final CountryField country;
    private final Span number = new Span();
    private final Grid<ActorSummary> table = new Grid<>();

    ActorListView(ActorRecordService records, Vocabulary vocabulary, ActorText texts, CurrentAccount account) {
        this.records = records;
        this.vocabulary = vocabulary;
        this.texts = texts;
        country = new CountryField(getTranslation("actor.field.country"));
        addClassNames("page", "card", "record-list");
        Header header = new Header(new H1(getTranslation("actor.list.title")));
        header.addClassName("page-header");
        if (account.mayEdit()) {
            Anchor add = new Anchor("actors/new");
            add.add(Pictogram.ADD.icon());
            add.add(getTranslation("actor.list.add"));
            add.addClassName("primary-link");
            add.getElement().setAttribute("router-link", true);
            header.add(add);
        }
        add(header, filters(), table());
        refresh();
    }

    private Div filters() {
        words.setLabel(getTranslation("actor.list.search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setPrefixComponent(Pictogram.SEARCH.icon());
        words.addValueChangeListener(_ -> refresh());
        kind.setLabel(getTranslation("actor.field.kind"));
        kind.setItems(ActorKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("actor.list.any-kind"));
        kind.setItemLabelGenerator(
                each -> each == null ? getTranslation("actor.list.any-kind") : vocabulary.actorKind(each, reader));
        kind.addValueChangeListener(_ -> refresh());
        country.addValueChangeListener(_ -> refresh());
        number.addClassName("muted");
        number.getElement().setAttribute("role", "status");
        Div filters = new Div(words, kind, country, number);
        filters.addClassName("record-filters");
        return filters;
    }

    private Grid<ActorSummary> table() {
        table.addThemeVariants(GridVariant.NO_BORDER);
        table.addClassName("record-table");
        table.setSelectionMode(Grid.SelectionMode.NONE);
        table.setEmptyStateText(getTranslation("actor.list.empty"));
        table.addColumn(new ComponentRenderer<>(this::name))
                .setHeader(getTranslation("actor.field.name"))
                .setFlexGrow(3);
        table.addColumn(new ComponentRenderer<>(this::role))
                .setHeader(getTranslation("actor.field.kind"))
                .setPartNameGenerator(_ -> "beside")
                .setHeaderPartName("beside")
                .setFlexGrow(2);
        return table;
    }

    private Div name(ActorSummary actor) {
        Anchor name = new Anchor("actors/" + actor.id(), actor.name().forReader(reader));
        name.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        Span others = new Span(actor.name().texts().entrySet().stream()
                .filter(text -> !actor.name().shown(reader).equals(Optional.of(text.getKey())))
                .map(text -> text.getValue())
                .collect(Collectors.joining(" · ")));
        others.addClassName("muted");
        others.getElement().setAttribute("dir", "auto");
        Div lines = new Div(name, others);
        lines.addClassName("row-words");
        Div cell = new Div(new CountryFlag(actor.country()), lines);
        cell.addClassName("row-title");
        return cell;
    }

    private Div role(ActorSummary actor) {
        Span what = new Span(vocabulary.actorKind(actor.kind(), reader));
        what.addClassName("tag");
        Div cell = new Div(what);
        cell.addClassName("row-tags");
        Integer level = actor.usualLevel();
        if (level != null) {
            cell.add(new Span(texts.level(level, reader)));
        }
        String state = actor.country();
        if (state != null && actor.kind() == ActorKind.PERSON) {
            Span name = new Span(CountryNames.name(state, reader));
            name.addClassName("muted");
            cell.add(name);
        }
        return cell;
    }

    private void refresh() {
        ActorFilter filter = new ActorFilter(words.getValue(), kind.getValue(), country.code());
        number.setText(getTranslation("actor.list.number", records.count(filter)));
        table.setItems(query -> records.page(filter, query.getOffset(), query.getLimit()).stream(), query -> {
            query.getOffset();
            return records.count(filter);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("actor.list.title"));
    }
}
