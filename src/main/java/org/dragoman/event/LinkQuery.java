package org.dragoman.event;

import static org.dragoman.persistence.generated.Tables.EVENT;
import static org.dragoman.persistence.generated.Tables.EVENT_LINK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.kernel.EventId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

/** Reads which events name, contain and stand for which. */
@Repository
class LinkQuery {

    private final DSLContext jooq;

    LinkQuery(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** A link as it is stored: what one event says it is to another. */
    record Stored(EventId event, EventLink link) {}

    /** The event that stands for this one since they were merged. */
    Optional<EventId> mergedInto(EventId id) {
        return jooq.select(EVENT.MERGED_INTO)
                .from(EVENT)
                .where(EVENT.ID.eq(id.value()).and(EVENT.MERGED_INTO.isNotNull()))
                .fetchOptional(Records.mapping(EventId::new));
    }

    /** The event itself, or the one that stands for it after all merges. */
    EventId standing(EventId id) {
        EventId present = id;
        for (Optional<EventId> next = mergedInto(id); next.isPresent(); next = mergedInto(present)) {
            present = next.get();
        }
        return present;
    }

    /** The event and all those that it stands for. */
    List<EventId> stoodFor(EventId id) {
        List<EventId> all = new ArrayList<>(List.of(id));
        for (List<EventId> merged = all; !merged.isEmpty(); ) {
            merged = jooq.select(EVENT.ID)
                    .from(EVENT)
                    .where(EVENT.MERGED_INTO.in(values(merged)))
                    .fetch(Records.mapping(EventId::new));
            all.addAll(merged);
        }
        return all;
    }

    /** The event that the event is a part of, as it says. */
    Optional<EventId> parent(EventId id) {
        return jooq.select(EVENT.PARENT_ID)
                .from(EVENT)
                .where(EVENT.ID.eq(id.value()).and(EVENT.PARENT_ID.isNotNull()))
                .fetchOptional(Records.mapping(EventId::new));
    }

    /** The published events that say they are parts of one of the events. */
    List<EventId> parts(Collection<EventId> wholes) {
        return jooq.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.PARENT_ID.in(values(wholes)))
                .and(EVENT.EDITORIAL_STATE.eq(EditorialState.PUBLISHED.code()))
                .orderBy(EVENT.ID)
                .fetch(Records.mapping(EventId::new));
    }

    /** What other events say they are to one of the events. */
    List<Stored> naming(Collection<EventId> named) {
        return stored(EVENT_LINK.OTHER_ID.in(values(named)));
    }

    /**
     * What events say they are to others, by event and in their order.
     *
     * @param events on {@code EVENT_LINK.EVENT_ID}
     */
    Map<Long, List<EventLink>> ofEvents(Condition events) {
        return stored(events).stream()
                .collect(Collectors.groupingBy(
                        stored -> stored.event().value(), Collectors.mapping(Stored::link, Collectors.toList())));
    }

    private List<Stored> stored(Condition condition) {
        return jooq.select(EVENT_LINK.EVENT_ID, EVENT_LINK.LINK_KIND, EVENT_LINK.OTHER_ID)
                .from(EVENT_LINK)
                .where(condition)
                .orderBy(EVENT_LINK.EVENT_ID, EVENT_LINK.ORDINAL)
                .fetch(Records.mapping((event, kind, other) -> new Stored(new EventId(event), link(kind, other))));
    }

    private static EventLink link(String kind, long other) {
        return new EventLink(LinkKind.of(kind), new EventId(other));
    }

    private static List<Long> values(Collection<EventId> ids) {
        return ids.stream().map(EventId::value).toList();
    }
}
