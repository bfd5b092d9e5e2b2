package org.dragoman.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.springframework.stereotype.Component;

/** Keeps events from being parts of themselves, also by way of others, and from being linked with themselves. */
@Component
class LinkCheck {

    private final LinkQuery links;

    LinkCheck(LinkQuery links) {
        this.links = links;
    }

    /**
     * Looks at a change that is written and not committed yet. A part that was merged into its whole counts as having none.
     *
     * @throws InvalidEventException if there is a circle
     */
    void check(EventId changed, EventLinks named) {
        if (changed.equals(named.parent())) {
            throw refusal("parent", "event.problem.parent-circle");
        }
        if (named.related().stream().anyMatch(link -> link.other().equals(changed))) {
            throw refusal("related", "event.problem.related-itself");
        }
        EventId start = links.standing(changed);
        Set<EventId> seen = new HashSet<>(Set.of(start));
        for (Optional<EventId> next = whole(start); next.isPresent(); next = whole(next.get())) {
            if (!seen.add(next.get())) {
                throw refusal("parent", "event.problem.parent-circle");
            }
        }
    }

    private Optional<EventId> whole(EventId part) {
        return links.parent(part).map(links::standing).filter(whole -> !whole.equals(part));
    }

    private static InvalidEventException refusal(String field, String key) {
        return new InvalidEventException(List.of(FieldProblem.of(field, key)));
    }
}
