package org.dragoman.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published events that an event belongs together with.
 *
 * @param parent the event that it is a part of
 * @param parts the events that are parts of it, by date
 * @param related the events linked with it, those that it names first
 */
public record EventThread(@Nullable Event parent, List<Event> parts, List<Related> related) {

    /**
     * An event linked with another one.
     *
     * @param named true if the event at hand names the other one; false if it is named by it
     */
    public record Related(LinkKind kind, boolean named, Event other) {}

    public EventThread {
        parts = List.copyOf(parts);
        related = List.copyOf(related);
    }

    /** True if the event belongs together with none. */
    public boolean isEmpty() {
        return parent == null && parts.isEmpty() && related.isEmpty();
    }
}
