package org.dragoman.event.ui;

import java.util.List;
import java.util.Optional;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Revision;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.WorldStatus;

/**
 * The event that a form changes.
 *
 * @param version the version that the changes are made from
 * @param data the content of that version
 * @param status the world status that the event has now, which the life cycle goes on from
 */
record OpenedEvent(EventId id, int version, EventData data, WorldStatus status) {

    static OpenedEvent of(Event event) {
        return new OpenedEvent(
                event.id(), event.version(), event.data(), event.data().status());
    }

    /** The event as somebody has saved it since it was opened. */
    Optional<Event> newer(EventService events) {
        return events.find(id).filter(now -> now.version() > version);
    }

    /** The same event, changed from an earlier version of its history; from this one where there is no such version. */
    OpenedEvent from(int earlier, List<Revision> history) {
        return history.stream()
                .filter(revision -> revision.version() == earlier)
                .findFirst()
                .map(revision -> new OpenedEvent(id, earlier, revision.after(), status))
                .orElse(this);
    }
}
