package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;

/**
 * The events that an event says it belongs to. Those that say so of this one are found by {@link ThreadService}.
 *
 * @param parent the event that it is a part of, for example the summit of a side meeting
 */
public record EventLinks(@Nullable EventId parent, List<EventLink> related) {

    /** It stands for itself. */
    public static final EventLinks NONE = new EventLinks(null, List.of());

    public EventLinks {
        related = List.copyOf(related);
    }

    /** The ids of all events named. */
    Stream<EventId> named() {
        return Stream.concat(Stream.ofNullable(parent), related.stream().map(EventLink::other));
    }

    /**
     * The links of an event that another one was merged into: its own, completed by those of the other, without those
     * between the two.
     */
    EventLinks merged(EventId kept, EventLinks others, EventId gone) {
        EventId whole = parent == null || parent.equals(gone) ? others.parent : parent;
        List<EventLink> union = new ArrayList<>();
        Stream.concat(related.stream(), others.related.stream())
                .filter(link -> !link.other().equals(kept) && !link.other().equals(gone))
                .distinct()
                .forEach(union::add);
        return new EventLinks(kept.equals(whole) || gone.equals(whole) ? null : whole, union);
    }
}
