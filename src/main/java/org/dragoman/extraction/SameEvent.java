package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Whether two drafts of one kind tell of the same event: their sides, persons, dates and statuses must agree. */
final class SameEvent {

    /** What is reported as news did not happen longer ago. */
    static final int NEWS_DAYS = 7;

    private final LocalDate publishedOn;

    SameEvent(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** True if a draft tells of the event that an earlier one of the same branch told of. */
    boolean agree(Draft event, Draft draft) {
        if (!datesAgree(event.date(), draft.date())) {
            return false;
        }
        if (event.branch().equals("summit")
                && !(bodies(event).isEmpty() && bodies(draft).isEmpty())) {
            return sameSummit(event, draft);
        }
        if (statusesClash(event, draft)) {
            return false;
        }
        Set<String> first = event.sides();
        Set<String> second = draft.sides();
        if (event.branch().equals("visit")) {
            return visitsAgree(event, draft);
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        boolean within = shared.size() == Math.min(first.size(), second.size());
        boolean personsDiffer = personsDiffer(event, draft);
        return second.isEmpty() || (within && (!personsDiffer || second.size() < 2));
    }

    /** Summits of one body are one; a summit without a body is the one just spoken of, if it brings in nobody else. */
    private static boolean sameSummit(Draft event, Draft draft) {
        Set<String> bodies = bodies(draft);
        return bodies.isEmpty()
                ? (draft.borrowed || draft.sides().isEmpty()) && event.sides().containsAll(draft.sides())
                : bodies(event).stream().anyMatch(bodies::contains);
    }

    private static boolean visitsAgree(Draft event, Draft draft) {
        ActorSpan to = event.place;
        ActorSpan other = draft.place;
        boolean sameHost = to == null || other == null || Objects.equals(to.country(), other.country());
        Set<String> guests = guests(event);
        Set<String> others = guests(draft);
        boolean sameGuest =
                guests.isEmpty() || others.isEmpty() || guests.stream().anyMatch(others::contains);
        return sameHost
                && sameGuest
                && !guestsDiffer(event, draft)
                && (other != null || !others.isEmpty() || !draft.complete());
    }

    /** True if each names persons, and none of them is the same. */
    private static boolean guestsDiffer(Draft event, Draft draft) {
        ActorSpan to = event.place;
        String host = to == null ? "" : to.side();
        Set<String> first = persons(event, host);
        Set<String> second = persons(draft, host);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> bodies(Draft draft) {
        Set<String> bodies = new HashSet<>();
        draft.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.ORGANISATION)
                .forEach(actor -> bodies.add(actor.name()));
        return bodies;
    }

    private static Set<String> guests(Draft draft) {
        Set<String> guests = draft.sides();
        ActorSpan to = draft.place;
        if (to != null) {
            guests.remove(to.side());
        }
        return guests;
    }

    /** True if each names persons and none is the same, or if for one side each names somebody else. */
    private static boolean personsDiffer(Draft event, Draft draft) {
        Set<String> first = persons(event, "");
        Set<String> second = persons(draft, "");
        boolean none = !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
        boolean common = first.stream().anyMatch(second::contains);
        return none || (common && !draft.borrowed && sideDiffers(event, draft));
    }

    private static boolean sideDiffers(Draft event, Draft draft) {
        return event.sides().stream().anyMatch(side -> {
            Set<String> first = personsOf(event, side);
            Set<String> second = personsOf(draft, side);
            return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
        });
    }

    private static Set<String> personsOf(Draft draft, String side) {
        Set<String> persons = new HashSet<>();
        for (ActorSpan actor : draft.actors()) {
            boolean own = !draft.borrowed || (actor.from() >= draft.zone.from() && actor.from() < draft.zone.to());
            if (actor.kind() == ActorKind.PERSON && actor.side().equals(side) && own) {
                persons.add(actor.name());
            }
        }
        return persons;
    }

    private static Set<String> persons(Draft draft, String notOf) {
        Set<String> persons = new HashSet<>();
        for (ActorSpan actor : draft.actors()) {
            if (actor.kind() == ActorKind.PERSON && !actor.side().equals(notOf)) {
                persons.add(actor.name());
            }
        }
        return persons;
    }

    private static boolean datesAgree(@Nullable EventDate first, @Nullable EventDate second) {
        if (first == null || second == null) {
            return true;
        }
        return first.earliestStart() == null
                || first.latestEnd() == null
                || second.mayOverlap(first.earliestStart(), first.latestEnd());
    }

    private boolean statusesClash(Draft event, Draft draft) {
        boolean tookPlace = event.status == WorldStatus.TOOK_PLACE;
        boolean proposedOnly = (event.status == WorldStatus.RUMOURED) != (draft.status == WorldStatus.RUMOURED);
        if (proposedOnly
                && event.statusShown
                && draft.statusShown
                && !draft.sides().isEmpty()) {
            return true;
        }
        return event.statusShown
                && draft.statusShown
                && tookPlace != (draft.status == WorldStatus.TOOK_PLACE)
                && (ahead(event) || ahead(draft) || datesDiffer(event, draft) || longPast(event) || longPast(draft));
    }

    /** True for what is told as having happened on a day before the news. */
    private boolean longPast(Draft draft) {
        EventDate date = draft.date();
        LocalDate end = date == null ? null : date.latestEnd();
        return draft.status == WorldStatus.TOOK_PLACE && end != null && end.isBefore(publishedOn.minusDays(NEWS_DAYS));
    }

    private static boolean datesDiffer(Draft event, Draft draft) {
        return event.date() != null && draft.date() != null && !event.date().equals(draft.date());
    }

    /** True for what is planned for a day after publication. */
    private boolean ahead(Draft draft) {
        EventDate date = draft.date();
        LocalDate start = date == null ? null : date.earliestStart();
        return draft.status == WorldStatus.ANNOUNCED && start != null && start.isAfter(publishedOn);
    }
}
