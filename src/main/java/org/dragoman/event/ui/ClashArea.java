package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.jspecify.annotations.Nullable;

/** The comparison of what is typed with what somebody else has saved meanwhile; empty while there is nothing to compare. */
class ClashArea extends Div {

    private final transient EventService events;
    private final transient EventText texts;
    private final EventForm form;
    private final transient Runnable shown;
    private final transient BiConsumer<EventData, Event> settled;
    private transient @Nullable OpenedEvent seen;

    /**
     * The area.
     *
     * @param shown called whenever a comparison is shown
     * @param settled takes the content to go on with, and the event as the other has saved it
     */
    ClashArea(
            EventService events,
            EventText texts,
            EventForm form,
            Runnable shown,
            BiConsumer<EventData, Event> settled) {
        this.events = events;
        this.texts = texts;
        this.form = form;
        this.shown = shown;
        this.settled = settled;
    }

    /** Looks at the event as this editor last saw it; {@code null} for a new one. */
    void begin(@Nullable OpenedEvent opened) {
        seen = opened;
        removeAll();
    }

    /** True if somebody else has saved the event since it was opened. */
    boolean outdated() {
        return newer().isPresent();
    }

    private Optional<Event> newer() {
        return Optional.ofNullable(seen).flatMap(opened -> opened.newer(events));
    }

    /** Shows what somebody else has saved beside what is typed; nothing where nobody has. */
    void compare() {
        newer().ifPresent(theirs -> form.read().ifPresent(mine -> show(mine, theirs)));
    }

    /** Shows what somebody else has saved beside what this editor would save. */
    void show(EventData mine, Event theirs) {
        OpenedEvent opened = seen;
        removeAll();
        if (opened != null) {
            String who = texts.editor(events.history(theirs.id()).getLast().madeBy());
            Clash clash = new Clash(opened.data(), mine, theirs);
            add(new ClashPanel(clash, who, texts, merged -> settled.accept(merged, theirs)));
            shown.run();
        }
    }
}
