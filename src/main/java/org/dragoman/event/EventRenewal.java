package org.dragoman.event;

import org.dragoman.actor.ActorsChanged;
import org.dragoman.actor.ActorsChanging;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is derived from the actors of events in step with their records, within the transaction that changes these. */
@Component
class EventRenewal {

    private final EventWriter writer;
    private final EventQuery events;

    EventRenewal(EventWriter writer, EventQuery events) {
        this.writer = writer;
        this.events = events;
    }

    @EventListener(ActorsChanging.class)
    void prepare() {
        writer.lock();
    }

    @EventListener
    void renew(ActorsChanged changed) {
        writer.renew(events.takenPartIn(changed.actors()));
    }
}
