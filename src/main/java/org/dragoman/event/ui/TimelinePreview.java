package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.event.Event;
import org.dragoman.event.EventService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.Marker;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Where the event of the form stands among the most important ones around it: a list in the order of time, each line with
 * its stretch of the time that is shown.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TimelinePreview extends Section {

    /** One line. */
    private record Line(boolean own, EventDate date, EventType type, WorldStatus status, String title) {

        static Line of(Event event, Language reader) {
            return new Line(
                    false,
                    Objects.requireNonNull(event.data().date()),
                    event.data().type(),
                    event.data().status(),
                    event.data().title().forReader(reader));
        }
    }

    private final transient EventService events;
    private final transient EventDateText dates;
    private final OrderedList lines = new OrderedList();
    private final Paragraph undated = new Paragraph();
    private final Div ends = new Div();
    private transient @Nullable EventId event;
    private transient @Nullable TimeStretch stretch;
    private transient List<Event> neighbours = List.of();

    TimelinePreview(EventService events, EventDateText dates) {
        this.events = events;
        this.dates = dates;
        addClassName("timeline-preview");
        undated.setText(getTranslation("event.preview.undated"));
        undated.addClassName("muted");
        ends.addClassName("preview-ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        lines.addClassName("preview-lines");
        add(new H2(getTranslation("event.preview.heading")), undated, ends, lines);
    }

    /** Looks at another event; {@code null} for a new one. */
    void show(@Nullable EventId shown) {
        event = shown;
        stretch = null;
    }

    /** Follows what is typed. */
    void follow(TypedEvent typed, @Nullable EventDate date) {
        TimeStretch around = TimeStretch.around(date);
        undated.setVisible(around == null);
        ends.setVisible(around != null);
        lines.removeAll();
        if (date == null || around == null) {
            return;
        }
        if (!around.equals(stretch)) {
            stretch = around;
            neighbours = events.neighbours(around.first(), around.last(), event);
        }
        draw(typed, date, around);
    }

    private void draw(TypedEvent typed, EventDate date, TimeStretch around) {
        Language reader = UiLanguage.current();
        Line own = new Line(
                true,
                date,
                EventType.of(Objects.requireNonNullElse(typed.type(), "")).orElse(EventType.VISIT_UNSPECIFIED),
                WorldStatus.of(typed.status()),
                TypedEvent.text(typed.title()).forReader(reader));
        ends.removeAll();
        ends.add(end(around.first(), reader), end(around.last(), reader));
        Stream.concat(Stream.of(own), neighbours.stream().map(neighbour -> Line.of(neighbour, reader)))
                .sorted(Comparator.comparing(Line::date))
                .forEach(line -> lines.add(item(line, around, reader)));
    }

    private Span end(LocalDate day, Language reader) {
        return new Span(dates.shortText(EventDate.ofDay(day), reader));
    }

    private ListItem item(Line line, TimeStretch around, Language reader) {
        Div mark = new Div(new Marker(line.type(), line.status()));
        mark.addClassName("preview-mark");
        mark.getElement()
                .getStyle()
                .set("--from", Double.toString(around.from(line.date())))
                .set("--until", Double.toString(around.until(line.date())));
        Div track = new Div(mark);
        track.addClassName("preview-track");
        Span day = new Span(dates.shortText(line.date(), reader));
        day.addClassName("muted");
        Span title = new Span(
                line.own() && line.title().isEmpty() ? getTranslation("event.preview.untitled") : line.title());
        title.getElement().setAttribute("dir", "auto");
        title.addClassName("preview-title");
        Div words = new Div(title, day);
        words.addClassName("preview-words");
        ListItem item = new ListItem(track, words);
        if (line.own()) {
            item.addClassName("own");
            item.getElement().setAttribute("aria-current", "true");
            Span here = new Span(getTranslation("event.preview.own"));
            here.addClassNames("tag", "tag-accent");
            words.add(here);
        }
        return item;
    }
}
