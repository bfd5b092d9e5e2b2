package org.dragoman.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows the links among events both ways. Where an event was merged, the one that stands for it counts. */
@Service
@Transactional(readOnly = true)
public class ThreadService {

    private static final Comparator<Event> BY_DATE = Comparator.comparing(
            (Event event) -> event.data().date(), Comparator.nullsLast(Comparator.<EventDate>naturalOrder()));

    private final LinkQuery links;
    private final EventQuery events;

    ThreadService(LinkQuery links, EventQuery events) {
        this.links = links;
        this.events = events;
    }

    /** The published events that a stored event belongs together with. */
    public EventThread of(Event event) {
        return of(event.id(), event.data().links());
    }

    /**
     * The published events that an event belongs together with.
     *
     * @param id {@code null} for an event not stored yet
     * @param named what the event says it belongs to
     */
    EventThread of(@Nullable EventId id, EventLinks named) {
        List<EventId> self = id == null ? List.of() : links.stoodFor(id);
        List<Event> parts = links.parts(self).stream()
                .flatMap(part -> other(part, self))
                .sorted(BY_DATE)
                .toList();
        Stream<EventThread.Related> naming = named.related().stream()
                .flatMap(link ->
                        other(link.other(), self).map(other -> new EventThread.Related(link.kind(), true, other)));
        Stream<EventThread.Related> namedBy = links.naming(self).stream()
                .flatMap(stored -> other(stored.event(), self)
                        .map(other -> new EventThread.Related(stored.link().kind(), false, other)));
        return new EventThread(
                Optional.ofNullable(named.parent())
                        .flatMap(whole -> other(whole, self).findFirst())
                        .orElse(null),
                parts,
                Stream.concat(naming, namedBy).distinct().toList());
    }

    private Stream<Event> other(EventId named, List<EventId> self) {
        EventId standing = links.standing(named);
        return self.contains(standing)
                ? Stream.empty()
                : events.find(standing).stream().filter(event -> event.state() == EditorialState.PUBLISHED);
    }
}
