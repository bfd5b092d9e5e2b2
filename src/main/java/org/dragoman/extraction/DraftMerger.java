package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Joins the drafts that tell of one event, completes what they leave open, and drops what is no event. */
final class DraftMerger {

    private static final int LEAD_SENTENCES = 3;
    private static final int INHERIT_REACH = 3;

    private final Document document;
    private final StatusReader statuses;

    DraftMerger(Document document) {
        this.document = document;
        this.statuses = new StatusReader(document);
    }

    List<Draft> merge(List<Draft> drafts) {
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft same = same(events, draft);
            if (same != null) {
                join(same, draft);
            } else if (complete(draft)) {
                events.add(draft);
            }
        }
        events.forEach(this::date);
        events.forEach(event -> inherit(event, events));
        events.forEach(statuses::agreeWithDate);
        return events;
    }

    /** Two sides deal with one another; a named body or a summit may stand alone. */
    static boolean complete(Draft draft) {
        int sides = draft.sides().size();
        boolean body = draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION);
        return switch (draft.branch()) {
            case "summit" -> sides >= 2 || body;
            case "conference", "commission" -> sides >= 2 || (body && sides >= 1 && draft.place != null);
            case "agreement" ->
                sides >= 2 && (!draft.borrowed || draft.zone.trigger().is('v'));
            default -> sides >= 2;
        };
    }

    private static @Nullable Draft same(List<Draft> events, Draft draft) {
        for (int at = events.size() - 1; at >= 0; at--) {
            Draft event = events.get(at);
            if (event.branch().equals(draft.branch()) && agree(event, draft)) {
                return event;
            }
        }
        return null;
    }

    private static boolean agree(Draft event, Draft draft) {
        if (!datesAgree(event.date(), draft.date()) || statusesClash(event, draft)) {
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

    private static boolean visitsAgree(Draft event, Draft draft) {
        ActorSpan to = event.place;
        ActorSpan other = draft.place;
        boolean sameHost = to == null || other == null || Objects.equals(to.country(), other.country());
        Set<String> guests = guests(event);
        Set<String> others = guests(draft);
        boolean sameGuest =
                guests.isEmpty() || others.isEmpty() || guests.stream().anyMatch(others::contains);
        return sameHost && sameGuest && (other != null || !others.isEmpty() || !complete(draft));
    }

    private static Set<String> guests(Draft draft) {
        Set<String> guests = draft.sides();
        ActorSpan to = draft.place;
        if (to != null) {
            guests.remove(to.side());
        }
        return guests;
    }

    /** True if each names persons of a state that the other names differently. */
    private static boolean personsDiffer(Draft event, Draft draft) {
        Set<String> first = persons(event);
        Set<String> second = persons(draft);
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    private static Set<String> persons(Draft draft) {
        Set<String> persons = new HashSet<>();
        for (ActorSpan actor : draft.actors()) {
            if (actor.kind() == ActorKind.PERSON) {
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

    private static boolean statusesClash(Draft event, Draft draft) {
        boolean tookPlace = event.status == WorldStatus.TOOK_PLACE;
        return event.statusShown
                && draft.statusShown
                && tookPlace != (draft.status == WorldStatus.TOOK_PLACE)
                && event.date() != null
                && draft.date() != null
                && !event.date().equals(draft.date());
    }

    private static void join(Draft event, Draft draft) {
        event.voices++;
        if (event.type == EventType.VISIT_UNSPECIFIED || event.type == EventType.TALKS_BILATERAL) {
            event.type = draft.type;
        }
        EventDate known = event.date();
        EventDate told = draft.date();
        if (told != null && (known == null || told.precision().compareTo(known.precision()) < 0)) {
            event.dated = draft.dated;
        }
        if (event.place == null || (event.place.manner() != ActorSpan.Manner.CITY && draft.place != null)) {
            event.place = draft.place == null ? event.place : draft.place;
        }
        boolean stronger = draft.status == WorldStatus.CANCELLED || draft.status == WorldStatus.POSTPONED;
        if (draft.statusShown && (!event.statusShown || stronger)) {
            event.status = draft.status;
            event.statusFrom = draft.statusFrom;
            event.statusTo = draft.statusTo;
            event.statusShown = true;
        }
        Set<String> sides = event.sides();
        boolean same = sides.containsAll(draft.sides());
        draft.parts.values().forEach(part -> {
            if (same || sides.contains(part.actor().side()) || sides.size() < 2) {
                event.add(part.actor(), part.role());
            }
        });
    }

    /** What the lead reports without a date happened on the day of publication. */
    private void date(Draft event) {
        boolean lead = event.zone.sentence() < LEAD_SENTENCES;
        if (event.date() == null && lead && event.status == WorldStatus.TOOK_PLACE && !event.borrowed) {
            event.inferred = EventDate.ofDay(document.publishedOn());
        }
    }

    /** A visit and the talks during it share their day, where the text tells it of one of them only. */
    private static void inherit(Draft event, List<Draft> events) {
        if (event.date() != null) {
            return;
        }
        for (Draft other : events) {
            boolean near = Math.abs(other.zone.sentence() - event.zone.sentence()) <= INHERIT_REACH;
            boolean same =
                    other.sides().containsAll(event.sides()) || event.sides().containsAll(other.sides());
            if (other != event
                    && other.date() != null
                    && near
                    && same
                    && other.status.planned() == event.status.planned()
                    && other.status != WorldStatus.CANCELLED
                    && event.status != WorldStatus.RUMOURED
                    && !other.branch().equals("call")
                    && !event.branch().equals("call")) {
                event.inferred = other.date();
                return;
            }
        }
    }
}
