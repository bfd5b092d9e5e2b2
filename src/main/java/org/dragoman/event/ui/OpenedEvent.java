package org.dragoman.event.ui;

import org.dragoman.event.Event;
import org.dragoman.event.EventData;
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

    /** The same event, changed from an earlier version. */
    OpenedEvent from(int earlier, EventData content) {
        return new OpenedEvent(id, earlier, content, status);
    }
}
