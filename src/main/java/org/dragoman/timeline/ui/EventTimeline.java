package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dragoman.i18n.LanguageChoice;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.shell.CountryFlag;
import org.dragoman.timeline.DayRange;
import org.dragoman.timeline.LaneDimension;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The element {@code <event-timeline>}, which asks the HTTP API for its windows by itself. */
@Tag("event-timeline")
@JsModule("./timeline/event-timeline.ts")
class EventTimeline extends Component implements Focusable<EventTimeline>, HasSize, HasStyle {

    private static final long serialVersionUID = 1L;

    private static final String WINDOW = "timeline-window";
    private static final String SELECT = "timeline-select";

    EventTimeline(Language language, Map<String, String> labels) {
        Element element = getElement();
        element.setProperty("src", "api/v1/timeline");
        element.setProperty("flags", CountryFlag.BASE);
        element.setProperty("context", "ramadan hajj general-debate");
        element.setProperty("locale", language.code());
        element.setProperty("direction", LanguageChoice.direction(language));
        element.setPropertyMap("labels", labels);
        element.addPropertyChangeListener("from", WINDOW, _ -> {});
        element.addPropertyChangeListener("to", WINDOW, _ -> {});
        element.addPropertyChangeListener("selected", SELECT, _ -> {});
    }

    /** Makes the element ask again where the register has changed since. */
    void setRevision(long revision) {
        getElement().setProperty("revision", (double) revision);
    }

    /** @param query the filter as in an address, with the language of the answer */
    void setQuery(String query) {
        getElement().setProperty("query", query);
    }

    void setLanes(LaneDimension lanes) {
        getElement().setProperty("lanes", lanes.code());
    }

    void setRange(DayRange range) {
        getElement().setProperty("from", range.from().toString());
        getElement().setProperty("to", range.to().toString());
    }

    void setSelected(@Nullable EventId event) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        getElement().setPropertyJson("selected", event == null ? json.nullNode() : json.numberNode(event.value()));
    }

    /** Shows a control at the beginning of the element's tool strip. */
    void addTool(Component tool) {
        tool.getElement().setAttribute("slot", "tools");
        getElement().appendChild(tool.getElement());
    }

    Registration addWindowListener(ComponentEventListener<WindowShown> listener) {
        return addListener(WindowShown.class, listener);
    }

    Registration addSelectListener(ComponentEventListener<EventSelected> listener) {
        return addListener(EventSelected.class, listener);
    }

    Registration addOpenListener(ComponentEventListener<EventOpened> listener) {
        return addListener(EventOpened.class, listener);
    }

    /** Another window is drawn and rests. */
    @DomEvent(WINDOW)
    public static class WindowShown extends ComponentEvent<EventTimeline> {

        private static final long serialVersionUID = 1L;

        private final DayRange range;

        public WindowShown(
                EventTimeline source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.to") String to) {
            super(source, fromClient);
            range = new DayRange(LocalDate.parse(from), LocalDate.parse(to));
        }

        DayRange range() {
            return range;
        }
    }

    /** An event was chosen, or the chosen one let go. */
    @DomEvent(SELECT)
    public static class EventSelected extends ComponentEvent<EventTimeline> {

        private static final long serialVersionUID = 1L;

        private final @Nullable EventId event;

        public EventSelected(EventTimeline source, boolean fromClient, @EventData("event.detail.id") JsonNode id) {
            super(source, fromClient);
            event = id.isNumber() ? new EventId(id.asLong()) : null;
        }

        Optional<EventId> event() {
            return Optional.ofNullable(event);
        }
    }

    /** An event is to be opened. */
    @DomEvent("timeline-open")
    public static class EventOpened extends ComponentEvent<EventTimeline> {

        private static final long serialVersionUID = 1L;

        private final EventId event;

        public EventOpened(EventTimeline source, boolean fromClient, @EventData("event.detail.id") JsonNode id) {
            super(source, fromClient);
            event = new EventId(id.asLong());
        }

        EventId event() {
            return event;
        }
    }
}
