package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventFinder;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The published events of the register, found by their words in any script, their number or their address.
 *
 * @param near the day that the event at hand is known for: events around it come first
 */
record EventDirectory(EventService events, EventFinder finder, EventDateText dates, Supplier<Optional<LocalDate>> near)
        implements NameDirectory<Event> {

    @Override
    public List<Event> search(String text, int limit) {
        List<EventId> ids = Stream.concat(
                        EventActions.named(text).stream(),
                        finder.find(text, near.get().orElse(null), UiLanguage.current(), limit).stream())
                .distinct()
                .limit(limit)
                .toList();
        Map<EventId, Event> found = events.snapshots(ids).stream()
                .map(EventSnapshot::event)
                .filter(event -> event.state() == EditorialState.PUBLISHED)
                .collect(Collectors.toMap(Event::id, Function.identity()));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    Optional<Event> find(EventId id) {
        return events.find(id);
    }

    @Override
    public LocalizedText name(Event event) {
        return event.data().title();
    }

    @Override
    public String note(Event event, Language reader) {
        return dates.text(event.data().date(), reader);
    }

    @Override
    public @Nullable String country(Event event) {
        return null;
    }

    /** Events are not added in place; the panel only says so. */
    @Override
    public Component newEntry(String typed, Consumer<Event> added, Runnable cancelled) {
        Div panel = new Div();
        panel.addClassName("new-entry");
        panel.add(
                new Paragraph(panel.getTranslation("event.form.related.unknown", typed)),
                new Button(panel.getTranslation("event.form.related.forget"), _ -> cancelled.run()));
        return panel;
    }
}
