package org.dragoman.extraction;

import java.time.LocalDate;
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

    private static final int LEAD_SENTENCES = 2;
    private static final int NEWS_SENTENCES = 3;
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
            draft.quality = quality(draft);
            Draft same = same(events, draft);
            if (same == null && repeats(events, draft)) {
                continue;
            }
            if (same != null) {
                join(same, draft);
            } else if (complete(draft)) {
                events.add(draft);
            }
        }
        int lead = lastOfLead(drafts);
        events.forEach(event -> date(event, lead));
        events.forEach(event -> inherit(event, events));
        events.forEach(this::follow);
        events.forEach(statuses::agreeWithDate);
        events.forEach(event -> lapse(event, events));
        return events;
    }

    /** The last of the sentences that report the news: the title and the first ones with an event. */
    private int lastOfLead(List<Draft> drafts) {
        int last = -1;
        int seen = 0;
        for (Draft draft : drafts) {
            boolean title = document.token(draft.zone.trigger().from()).start() <= document.titleEnd();
            if (draft.zone.sentence() != last && !title) {
                seen++;
            }
            if (seen > LEAD_SENTENCES) {
                break;
            }
            last = draft.zone.sentence();
        }
        return last;
    }

    /** "They discussed": no new event where the same sides have just dealt with one another. */
    private static boolean repeats(List<Draft> events, Draft draft) {
        return draft.zone.trigger().is('w')
                && events.stream()
                        .anyMatch(event -> !event.branch().equals("visit")
                                && event.sides().stream()
                                                .filter(draft.sides()::contains)
                                                .count()
                                        >= 2);
    }

    /** Talks that were to be held on a visit fall with it. */
    private static void lapse(Draft event, List<Draft> events) {
        if (event.lapsed) {
            events.stream()
                    .filter(other -> other.status == WorldStatus.POSTPONED || other.status == WorldStatus.CANCELLED)
                    .filter(other -> other.sides().stream().anyMatch(event.sides()::contains))
                    .findFirst()
                    .ifPresent(other -> event.status = other.status);
        }
    }

    /** A programme told without a date is that of the coming day just named. */
    private void follow(Draft event) {
        if (event.date() != null || event.status != WorldStatus.ANNOUNCED || event.zone.sentence() == 0) {
            return;
        }
        SentenceSplitter.Sentence before = document.sentences().get(event.zone.sentence() - 1);
        List<DateReader.Reading> dates = document.datesIn(before.from(), before.to());
        if (dates.size() == 1) {
            LocalDate start = dates.getFirst().date().earliestStart();
            if (start != null && !start.isBefore(document.publishedOn())) {
                event.inferred = dates.getFirst().date();
            }
        }
    }

    /** Two sides deal with one another; a named body or a summit may stand alone. */
    static boolean complete(Draft draft) {
        int sides = draft.sides().size();
        boolean body = draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION);
        return switch (draft.branch()) {
            case "summit" -> sides >= 2 || body;
            case "conference", "commission" ->
                sides >= 2
                        || (draft.place != null
                                && (body || (draft.zone.trigger().is('i') && draft.dated != null && sides == 1)));
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
                && (other != null || !others.isEmpty() || !complete(draft));
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
        return none || (common && !event.borrowed && !draft.borrowed && sideDiffers(event, draft));
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
            if (actor.kind() == ActorKind.PERSON && actor.side().equals(side)) {
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

    private static boolean statusesClash(Draft event, Draft draft) {
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
                && event.date() != null
                && draft.date() != null
                && !event.date().equals(draft.date());
    }

    /** How well a clause reports its event by itself: who deals with whom counts more than when. */
    private int quality(Draft draft) {
        boolean title = document.token(draft.zone.trigger().from()).start() <= document.titleEnd();
        boolean lead = !title && draft.zone.sentence() <= LEAD_SENTENCES;
        return (complete(draft) && !draft.borrowed && !draft.shared ? 4 : 0)
                + (draft.dated != null ? 1 : 0)
                + (lead ? 1 : 0)
                - (title ? 1 : 0)
                - (draft.zone.trigger().is('w') ? 2 : 0);
    }

    private void join(Draft event, Draft draft) {
        if (draft.quality > event.quality) {
            event.zone = draft.zone;
            event.quality = draft.quality;
        }
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
    private void date(Draft event, int lead) {
        boolean news = event.zone.sentence() <= lead;
        SentenceSplitter.Sentence sentence = document.sentences().get(event.zone.sentence());
        boolean background = document.cuesIn(sentence.from(), sentence.to()).stream()
                .anyMatch(cue -> cue.value() == EventWords.Cue.BACKGROUND);
        if (event.date() == null && news && !background && event.status == WorldStatus.TOOK_PLACE) {
            event.inferred = EventDate.ofDay(newsDay());
        }
    }

    /** The day the news tells of: the first day of the last three that its first sentences name, else publication. */
    private LocalDate newsDay() {
        int last = Math.min(NEWS_SENTENCES, document.sentences().size()) - 1;
        for (DateReader.Reading reading :
                document.datesIn(0, document.sentences().get(last).to())) {
            LocalDate day = reading.date().earliestStart();
            boolean recent = day != null
                    && day.equals(reading.date().latestEnd())
                    && !day.isAfter(document.publishedOn())
                    && !day.isBefore(document.publishedOn().minusDays(2));
            if (recent && day != null) {
                return day;
            }
        }
        return document.publishedOn();
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
