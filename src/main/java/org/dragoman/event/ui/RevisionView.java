package org.dragoman.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.event.EventService;
import org.dragoman.event.Revision;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.shell.FieldTable;

/** One version of an event, whole, beside another version to compare it with: the one before it, or any that is chosen. */
@Route("events/:id([0-9]{1,18})/versions/:version([0-9]{1,9})")
@AnonymousAllowed
@StyleSheet("desk/event.css")
class RevisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String WITH = "with";

    private final transient EventService events;
    private final transient EventText texts;
    private final transient EventDateText dates;
    private final Language reader = UiLanguage.current();

    RevisionView(EventService events, EventText texts, EventDateText dates) {
        this.events = events;
        this.texts = texts;
        this.dates = dates;
        addClassNames("page", "card", "event-view", "revision-view");
    }

    static String address(Revision revision) {
        return "events/" + revision.event() + "/versions/" + revision.version();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        EventId id = new EventId(entering.getRouteParameters().getLong("id").orElseThrow());
        int version = entering.getRouteParameters().getInteger("version").orElseThrow();
        List<Revision> history = events.history(id);
        Revision shown = version(history, Integer.toString(version))
                .orElseThrow(() -> new NotFoundException(getTranslation("event.page.not-found")));
        Revision other = entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(WITH)
                .flatMap(chosen -> version(history, chosen))
                .orElse(history.get(Math.max(0, history.indexOf(shown) - 1)));
        removeAll();
        RouterLink back = new RouterLink(EventView.class, EventView.parameters(id));
        back.setText(getTranslation("event.version.back"));
        add(back, new H1(getTranslation("event.version.heading", version)), line(shown));
        add(choice(shown, other, history), table(shown, other));
    }

    private static Optional<Revision> version(List<Revision> history, String version) {
        return history.stream()
                .filter(revision -> Integer.toString(revision.version()).equals(version))
                .findFirst();
    }

    private Div line(Revision shown) {
        Span reason = new Span(shown.reason());
        reason.getElement().setAttribute("dir", "auto");
        Div line = new Div(
                new Span(texts.editor(shown.madeBy())),
                new Span(dates.text(EventHistory.day(shown.madeAt()), reader)),
                reason);
        line.addClassName("history-line");
        return line;
    }

    private Select<Revision> choice(Revision shown, Revision other, List<Revision> history) {
        Select<Revision> choice = new Select<>();
        choice.setLabel(getTranslation("event.version.compare"));
        choice.setItems(history);
        UnaryOperator<String> editors = texts.editors(history);
        choice.setItemLabelGenerator(revision -> getTranslation(
                "event.version.choice",
                revision.version(),
                dates.text(EventHistory.day(revision.madeAt()), reader),
                editors.apply(revision.madeBy())));
        choice.setValue(other);
        choice.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        address(shown),
                        QueryParameters.simple(
                                Map.of(WITH, Integer.toString(change.getValue().version())))));
        return choice;
    }

    private Div table(Revision shown, Revision other) {
        FieldTable table = new FieldTable(
                getTranslation("event.version.field"),
                getTranslation("event.version.heading", other.version()),
                getTranslation("event.version.heading", shown.version()));
        table.addClassName("version-table");
        for (EventField field : EventField.ALL) {
            NativeTableCell value = FieldTable.cell(texts.value(field, shown.after(), reader));
            NativeTableRow row = table.addField(
                    texts.label(field, reader), FieldTable.cell(texts.value(field, other.after(), reader)), value);
            if (field.differs(other.after(), shown.after())) {
                row.addClassName("differs");
                Span mark = new Span(getTranslation("event.version.differs"));
                mark.addClassNames("tag", "tag-accent");
                value.add(mark);
            }
        }
        Div scroller = new Div(table);
        scroller.addClassName("table-scroller");
        return scroller;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("event.version.title"));
    }
}
