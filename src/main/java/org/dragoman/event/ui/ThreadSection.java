package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.event.Event;
import org.dragoman.event.EventThread;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.shell.Marker;

/** The events that an event belongs together with, by what they are to it, each a link with its date. */
class ThreadSection extends Section {

    private final transient EventDateText dates;
    private final Language reader = UiLanguage.current();

    ThreadSection(EventThread thread, Vocabulary vocabulary, EventDateText dates) {
        this.dates = dates;
        setId("thread");
        addClassName("event-thread");
        add(new H2(getTranslation("event.form.section.links")));
        Event whole = thread.parent();
        if (whole != null) {
            add(group(getTranslation("event.field.parent"), List.of(whole)));
        }
        if (!thread.parts().isEmpty()) {
            add(group(getTranslation("event.page.parts"), thread.parts()));
        }
        Map<String, List<Event>> related = thread.related().stream()
                .collect(Collectors.groupingBy(
                        each -> vocabulary.label(
                                each.named() ? "link" : "linked-by", each.kind().code(), reader),
                        LinkedHashMap::new,
                        Collectors.mapping(EventThread.Related::other, Collectors.toList())));
        related.forEach((label, events) -> add(group(label, events)));
    }

    private Div group(String label, List<Event> events) {
        Span heading = new Span(label);
        heading.addClassName("thread-kind");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("aria-label", label);
        events.forEach(event -> list.add(item(event)));
        Div group = new Div(heading, list);
        group.addClassName("thread-group");
        return group;
    }

    private ListItem item(Event event) {
        RouterLink link = new RouterLink(EventView.class, EventView.parameters(event.id()));
        link.setText(event.data().title().forReader(reader));
        link.getElement().setAttribute("dir", "auto");
        Span date = new Span(dates.text(event.data().date(), reader));
        date.addClassName("muted");
        return new ListItem(new Marker(event.data().type(), event.data().status()), link, date);
    }
}
