package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;

/** Room for the comparison with what somebody else has saved; empty while there is nothing to compare. */
class ClashArea extends Div {

    private final transient EventService events;
    private final transient EventText texts;

    ClashArea(EventService events, EventText texts) {
        this.events = events;
        this.texts = texts;
    }

    /**
     * Shows what somebody else has saved beside what is typed.
     *
     * @param settled takes the content to go on with
     */
    void compare(OpenedEvent seen, EventData mine, Event theirs, Consumer<EventData> settled) {
        String who = events.history(theirs.id()).getLast().madeBy();
        removeAll();
        add(new ClashPanel(new Clash(seen.data(), mine, theirs), who, texts, settled));
    }
}
