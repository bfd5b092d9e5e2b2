package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Joins the drafts that tell of one event, completes what they leave open, and drops what is no event. */
final class DraftMerger {

    /** How many of the last events a clause may tell of again. */
    private static final int RECENT = 40;

    /** No article tells of more events; longer texts are no articles. */
    private static final int MOST_EVENTS = 200;

    private static final Set<String> THIS = Set.of("это", "this", "it", "that");
    private static final int THIS_REACH = 8;
    private static final Set<String> MEETINGS = Set.of("talks", "summit", "conference");

    private final Document document;
    private final StatusReader statuses;
    private final SameEvent sameEvent;
    private final EventDates dates;

    DraftMerger(Document document) {
        this.document = document;
        this.statuses = new StatusReader(document);
        this.sameEvent = new SameEvent(document.publishedOn());
        this.dates = new EventDates(document);
    }

    List<Draft> merge(List<Draft> drafts) {
        List<Draft> events = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.quality = quality(draft);
            Draft same = same(events, draft);
            if (same == null && identified(events, draft)) {
                addTo(events.getLast(), draft);
                continue;
            }
            if (same == null && repeats(events, draft)) {
                continue;
            }
            if (same != null) {
                join(same, draft);
            } else if (draft.complete() && events.size() < MOST_EVENTS) {
                events.add(draft);
            }
        }
        dates.complete(events, drafts);
        events.forEach(statuses::agreeWithDate);
        events.forEach(event -> lapse(event, events));
        return events;
    }

    /** Who took part: more sides join a gathering, more officials of its own sides a meeting. */
    private static void addTo(Draft last, Draft draft) {
        Set<String> known = last.sides();
        boolean open = !last.branch().equals("talks") || (draft.dated == null && !draft.borrowed);
        draft.parts.values().stream()
                .filter(part -> open || known.contains(part.actor().side()))
                .forEach(part -> last.add(part.actor(), part.role()));
    }

    /**
     * "It was the first meeting of …", "… took part in the talks": a sentence that tells more of the gathering told just
     * before.
     */
    private boolean identified(List<Draft> events, Draft draft) {
        if (events.isEmpty() || !draft.zone.trigger().is('n')) {
            return false;
        }
        Draft last = events.getLast();
        Sentence sentence = document.sentences().get(draft.zone.sentence());
        int start = sentence.from();
        boolean defines = THIS.contains(document.token(start).folded())
                && draft.zone.trigger().from() - start <= THIS_REACH;
        boolean attended = draft.dated == null && document.cued(EventWords.Cue.ATTENDED, start, sentence.to());
        return (defines || attended)
                && draft.zone.sentence() - last.zone.sentence() <= 1
                && MEETINGS.contains(last.branch())
                && MEETINGS.contains(draft.branch())
                && (draft.sides().isEmpty()
                        || draft.sides().stream().anyMatch(last.sides()::contains)
                        || last.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION));
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
                    .ifPresent(other -> {
                        event.status = other.status;
                        event.inferred = other.date();
                    });
        }
    }

    private @Nullable Draft same(List<Draft> events, Draft draft) {
        for (int at = events.size() - 1; at >= Math.max(0, events.size() - RECENT); at--) {
            Draft event = events.get(at);
            if (event.branch().equals(draft.branch())
                    && sameEvent.agree(event, draft)
                    && !(draft.another && event.date() == null)
                    && !(event.firstSentence <= EventDates.LEAD_SENTENCES && earlier(event, draft))) {
                return event;
            }
        }
        return null;
    }

    /** "They last met in May": told with a day long past, and so not the news that the article begins with. */
    private boolean earlier(Draft event, Draft draft) {
        EventDate told = draft.date();
        LocalDate end = told == null ? null : told.latestEnd();
        return event.date() == null
                && event.status == WorldStatus.TOOK_PLACE
                && end != null
                && end.isBefore(document.publishedOn().minusDays(SameEvent.NEWS_DAYS));
    }

    /** How well a clause reports its event by itself: who deals with whom, then when, and early in the text. */
    private int quality(Draft draft) {
        return (draft.complete() ? draft.shared ? 4 : 5 : 0)
                + (draft.dated != null ? 2 : 0)
                + (lead(draft) ? 1 : 0)
                - (headline(draft) ? 1 : 0)
                - (circumstance(draft) ? 2 : 0)
                - (draft.zone.trigger().is('w') ? 2 : 0);
    }

    /**
     * "On his arrival …", "following talks with …": told only as that during or after which something else happened, and not
     * in a clause of its own as in "during the call that took place last night".
     */
    private boolean circumstance(Draft draft) {
        int at = draft.zone.trigger().from();
        int end = draft.zone.trigger().to();
        Sentence sentence = document.sentences().get(draft.zone.sentence());
        List<Mark<Clause>> marks = document.clausesIn(sentence.from(), sentence.to());
        boolean aside = marks.stream()
                .filter(mark -> mark.value() == Clause.WITHIN || mark.value() == Clause.APART)
                .anyMatch(mark -> mark.from() <= at && mark.to() >= at);
        return aside
                && marks.stream()
                        .noneMatch(mark -> mark.value() == Clause.NEW && mark.from() > at && mark.from() <= end);
    }

    private boolean headline(Draft draft) {
        return document.headline(draft.zone.sentence());
    }

    private boolean lead(Draft draft) {
        return !headline(draft) && draft.zone.sentence() <= EventDates.LEAD_SENTENCES;
    }

    private void join(Draft event, Draft draft) {
        boolean guessed = event.borrowed && !draft.borrowed && !draft.shared && draft.complete();
        if (draft.quality > event.quality && !(headline(event) && draft.borrowed && !lead(draft))) {
            event.zone = draft.zone;
            event.quality = draft.quality;
        }
        event.lastSentence = Math.max(event.lastSentence, draft.zone.sentence());
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
        if (draft.statusShown && (!event.statusShown || prevails(draft, event) || arrived(draft, event))) {
            event.status = draft.status;
            event.statusFrom = draft.statusFrom;
            event.statusTo = draft.statusTo;
            event.statusShown = true;
        }
        Set<String> sides = event.sides();
        boolean same = sides.containsAll(draft.sides());
        draft.parts.values().forEach(part -> {
            if (same || guessed || sides.contains(part.actor().side()) || sides.size() < 2) {
                event.add(part.actor(), part.role());
            }
        });
    }

    /** "Minister arrives in Peru": a headline tells in the present what the text then tells as past. */
    private boolean arrived(Draft draft, Draft event) {
        return event.status == WorldStatus.ANNOUNCED
                && draft.status == WorldStatus.TOOK_PLACE
                && draft.zone.trigger().is('v')
                && document.headline(event.firstSentence)
                && !headline(draft);
    }

    /** What was put off or called off is so, unless it is told with its day as having taken place after all. */
    private static boolean prevails(Draft draft, Draft event) {
        boolean stronger = draft.status == WorldStatus.CANCELLED || draft.status == WorldStatus.POSTPONED;
        boolean weaker = event.status == WorldStatus.CANCELLED || event.status == WorldStatus.POSTPONED;
        return stronger
                ? !(event.status == WorldStatus.TOOK_PLACE && event.dated != null && draft.dated == null)
                : weaker && draft.status == WorldStatus.TOOK_PLACE && draft.dated != null;
    }
}
