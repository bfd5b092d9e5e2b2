package org.dragoman.event.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.event.ContradictionService;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.security.Roles;
import org.dragoman.shell.Marker;
import org.dragoman.shell.StatusBadge;

/** What waits for an editor: events that sources dispute, and events whose date has passed without a word of them. */
@Route("attention")
@Menu(title = "event.attention.title", icon = "warning", order = 40)
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/event.css")
class AttentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EventService events;
    private final transient ContradictionService contradictions;
    private final transient Vocabulary vocabulary;
    private final transient EventDateText dates;
    private final transient EventText texts;
    private final transient Clock clock;
    private final Language reader = UiLanguage.current();

    AttentionView(
            EventService events,
            ContradictionService contradictions,
            Vocabulary vocabulary,
            EventDateText dates,
            EventText texts,
            Clock clock) {
        this.events = events;
        this.contradictions = contradictions;
        this.vocabulary = vocabulary;
        this.dates = dates;
        this.texts = texts;
        this.clock = clock;
        addClassNames("page", "card", "attention-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        removeAll();
        add(
                new H1(getTranslation("event.attention.title")),
                list("disputed", contradictions.disputed(), this::disputedFields),
                list("due", events.dueBefore(LocalDate.now(clock)), _ -> ""));
    }

    private Section list(String name, List<EventSnapshot> found, Function<EventSnapshot, String> why) {
        Section section = new Section(
                new H2(getTranslation("event.attention." + name, found.size())),
                new Paragraph(getTranslation("event.attention." + name + ".rule")));
        section.setId(name);
        UnorderedList rows = new UnorderedList();
        rows.addClassName("attention-list");
        found.forEach(snapshot -> rows.add(row(snapshot, why.apply(snapshot))));
        section.add(found.isEmpty() ? new Paragraph(getTranslation("event.attention.none")) : rows);
        return section;
    }

    private ListItem row(EventSnapshot snapshot, String why) {
        EventData data = snapshot.event().data();
        Anchor title = new Anchor(
                "events/" + snapshot.event().id().value(), data.title().forReader(reader));
        title.getElement().setAttribute("router-link", true);
        data.title()
                .shown(reader)
                .ifPresent(language -> title.getElement()
                        .setAttribute("lang", language.code())
                        .setAttribute("dir", LanguageChoice.direction(language)));
        ListItem row = new ListItem(
                new Marker(data.type(), data.status()),
                title,
                new Span(dates.text(data.date(), reader)),
                new StatusBadge(data.status(), vocabulary.status(data.status(), reader)));
        if (!why.isEmpty()) {
            Span fields = new Span(why);
            fields.addClassNames("tag", "tag-warning");
            row.add(fields);
        }
        return row;
    }

    private String disputedFields(EventSnapshot snapshot) {
        return contradictions.of(snapshot).stream()
                .filter(contradiction -> contradiction.open())
                .map(contradiction -> texts.label(EventField.of(contradiction.field()), reader))
                .collect(Collectors.joining(getTranslation("event.field.separator")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("event.attention.title"));
    }
}
