package org.dragoman.actor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
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
import org.dragoman.shell.PageHeader;
import org.dragoman.shell.Pictogram;
import org.dragoman.shell.PrimaryLink;
import org.dragoman.shell.RecordTable;
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
    private final RecordTable<ActorSummary> table;

    ActorListView(ActorRecordService records, Vocabulary vocabulary, ActorText texts, CurrentAccount account) {
        this.records = records;
        this.vocabulary = vocabulary;
        this.texts = texts;
        country = new CountryField(getTranslation("actor.field.country"));
        table = new RecordTable<>(getTranslation("actor.list.empty"));
        addClassNames("page", "card", "record-list");
        PageHeader header = new PageHeader(getTranslation("actor.list.title"));
        if (account.mayEdit()) {
            header.add(PrimaryLink.adding("actors/new", getTranslation("actor.list.add")));
        }
        table.addMain(getTranslation("actor.field.name"), this::name);
        table.addBeside(getTranslation("actor.field.kind"), this::role);
        add(header, filters(), table);
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

    private Component name(ActorSummary actor) {
        String others = actor.name().texts().entrySet().stream()
                .filter(text -> !actor.name().shown(reader).equals(Optional.of(text.getKey())))
                .map(text -> text.getValue())
                .collect(Collectors.joining(" · "));
        return RecordTable.name(
                actor.country(), "actors/" + actor.id(), actor.name().forReader(reader), others);
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
