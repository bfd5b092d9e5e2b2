package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Reference;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;

/** Makes drafts of the events that the clauses of a document report. */
final class DraftReader {

    /** The title, and the line of the text that repeats it. */
    private static final int HEADLINES = 2;

    /** How far before the word for an event a condition may stand. */
    private static final int CONDITION_REACH = 10;

    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "visit_related");
    private final Document document;
    private final SidesReader sides;
    private final Destinations destinations;
    private final StatusReader statuses;
    private final ZoneDates dates;
    private final ReferredSides referred;
    private final Subjects subjects;
    private final List<Draft> drafts = new ArrayList<>();

    DraftReader(Document document) {
        this.document = document;
        this.sides = new SidesReader(document);
        this.destinations = new Destinations(document);
        this.statuses = new StatusReader(document);
        this.dates = new ZoneDates(document);
        this.referred = new ReferredSides(document, sides);
        this.subjects = new Subjects(document, sides);
    }

    List<Draft> drafts() {
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            List<Zone> zones = ofSports(sentence) ? List.of() : Zone.of(document, sentence);
            if (zones.isEmpty() || tellsGuests(zones)) {
                attend(sentence);
                continue;
            }
            List<Draft> ofSentence = new ArrayList<>();
            for (Zone zone : zones) {
                boolean weakBeside = zone.trigger().is('w') && zones.size() > 1;
                if (!weakBeside && !sides.onlyTopics(zone) && !conditional(zone)) {
                    for (Draft draft : drafts(zone)) {
                        draft.dated = dates.own(zone);
                        if (draft.sides().size() > 1 || !domestic(zone)) {
                            ofSentence.add(draft);
                        }
                    }
                }
            }
            SharedParts.share(document, ofSentence);
            ofSentence.stream()
                    .filter(draft -> draft.dated == null)
                    .forEach(draft -> draft.dated = dates.ofSubject(draft.zone));
            ofSentence.forEach(statuses::read);
            drafts.addAll(ofSentence);
        }
        return drafts;
    }

    /** "If no agreement is signed": told as a condition, at the beginning of its clause. */
    private boolean conditional(Zone zone) {
        int from = Math.max(
                document.sentences().get(zone.sentence()).from(), zone.trigger().from() - CONDITION_REACH);
        return document.cuesIn(from, zone.trigger().from()).stream()
                .anyMatch(cue -> cue.value() == Cue.CONDITION
                        && document.clausesIn(cue.to(), zone.trigger().from()).stream()
                                .noneMatch(mark -> document.token(mark.from()).is(",")));
    }

    private boolean domestic(Zone zone) {
        return document.cued(Cue.DOMESTIC, zone.from(), zone.to());
    }

    private boolean ofSports(int sentence) {
        SentenceSplitter.Sentence range = document.sentences().get(sentence);
        return document.cued(Cue.SPORTS, range.from(), range.to());
    }

    /** "… attended the ceremony": a sentence that tells no more than who came to what the one before told of. */
    private boolean tellsGuests(List<Zone> zones) {
        Zone zone = zones.getFirst();
        SentenceSplitter.Sentence range = document.sentences().get(zone.sentence());
        return zones.size() == 1
                && !drafts.isEmpty()
                && document.cued(Cue.ATTENDED, range.from(), range.to())
                && drafts.getLast().branch().equals("visit_related")
                && zone.trigger().type().branch().equals("visit_related")
                && zone.sentence() - drafts.getLast().zone.sentence() == 1
                && dates.own(zone) == null;
    }

    /** "The presidents of … attended": a sentence of its own that names who was at the gathering just told of. */
    private void attend(int sentence) {
        SentenceSplitter.Sentence range = document.sentences().get(sentence);
        if (drafts.isEmpty() || !document.cued(Cue.ATTENDED, range.from(), range.to())) {
            return;
        }
        Draft gathering = drafts.getLast();
        boolean talks = gathering.branch().equals("talks");
        if ((talks || GATHERINGS.contains(gathering.branch())) && sentence - gathering.zone.sentence() == 1) {
            Set<String> known = gathering.sides();
            document.actorsIn(range.from(), range.to()).stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON || actor.manner() == ActorSpan.Manner.OFFICE)
                    .filter(actor -> !talks || known.contains(actor.side()))
                    .forEach(actor -> gathering.add(actor, ParticipantRole.PRINCIPAL));
        }
    }

    private List<Draft> drafts(Zone zone) {
        EventType type = mostParticular(zone.triggers());
        type = type == EventType.VISIT_UNSPECIFIED ? document.kindOfVisit(zone) : type;
        return type.branch().equals("visit") ? visits(zone, type) : SeparateMeetings.of(document, meeting(zone, type));
    }

    private static EventType mostParticular(List<Trigger> triggers) {
        EventType type = triggers.getFirst().type();
        for (Trigger trigger : triggers) {
            boolean commission = type == EventType.CONFERENCE && trigger.type() == EventType.COMMISSION;
            if (commission || type == EventType.VISIT_UNSPECIFIED || type == EventType.TALKS_BILATERAL) {
                type = trigger.type();
            }
        }
        return type;
    }

    private List<Draft> visits(Zone zone, EventType type) {
        List<Draft> drafts = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        for (ActorSpan destination : destinations.of(zone)) {
            if (countries.add(destination.side())) {
                drafts.add(visit(zone, type, destination, countries));
            } else if (destination.manner() == ActorSpan.Manner.CITY) {
                drafts.getLast().place = destination;
            }
        }
        if (drafts.isEmpty()) {
            Draft undirected = new Draft(zone, type);
            sides.acting(zone, zone.from(), undirectedEnd(zone))
                    .forEach(actor -> undirected.add(actor, ParticipantRole.GUEST));
            direct(undirected);
            drafts.add(undirected);
        }
        return drafts;
    }

    /** "During the visit, he will …": what only tells when the rest happens ends with the comma. */
    private int undirectedEnd(Zone zone) {
        int end = zone.triggerEnd();
        while (end < zone.to() && !(document.token(end).is(",") && document.setting(zone))) {
            end++;
        }
        return end;
    }

    /** "the visit of the president may take place on 11 November": to the side just spoken of. */
    private void direct(Draft visit) {
        Set<String> guests = visit.sides();
        if (guests.size() == 1 && dates.of(visit.zone) != null) {
            ActorSpan first = visit.actors().getFirst();
            int from = document.sentences().get(visit.zone.sentence()).from();
            ActorSpan host =
                    subjects.nearestBefore(first.from(), from, guests.iterator().next(), false);
            if (host != null && host.country() != null) {
                visit.add(host.asState(), ParticipantRole.HOST);
                visit.borrowed = true;
            }
        }
    }

    private Draft visit(Zone zone, EventType type, ActorSpan destination, Set<String> destinations) {
        Draft draft = new Draft(zone, type);
        draft.place = destination;
        boolean guest = false;
        for (ActorSpan actor : sides.acting(zone, zone.from(), zone.to())) {
            if (SidesReader.receives(actor, zone)) {
                draft.add(actor.of(destination.side()), ParticipantRole.HOST);
            } else if (Objects.equals(actor.side(), destination.side())) {
                draft.add(actor, ParticipantRole.HOST);
            } else if (!destinations.contains(actor.side()) && !isPlaceAfter(actor, zone)) {
                draft.add(actor, ParticipantRole.GUEST);
                guest = true;
            }
        }
        if (!guest) {
            ActorSpan subject = subjects.of(zone, destination.side(), true);
            if (subject != null) {
                draft.add(subject, ParticipantRole.GUEST);
                draft.borrowed = true;
            }
        }
        draft.add(destination.asState(), ParticipantRole.HOST);
        return draft;
    }

    /** Another country or a body named after the visit is where else one went, not who went. */
    private static boolean isPlaceAfter(ActorSpan actor, Zone zone) {
        return actor.kind() != ActorKind.PERSON
                && actor.manner() == ActorSpan.Manner.NAME
                && actor.from() >= zone.triggerEnd();
    }

    /** Gives a meeting that names none or only one of its sides those that its words refer to. */
    private void refer(Draft draft, ParticipantRole role, boolean gathering) {
        Zone zone = draft.zone;
        boolean nobody = draft.sides().isEmpty();
        boolean signing = nobody
                && draft.branch().equals("agreement")
                && (dates.own(zone) != null || zone.trigger().is('v'));
        boolean commission = nobody && draft.type == EventType.COMMISSION;
        List<Reference> references = document.anaphoraIn(zone.subjectFrom(), zone.to()).stream()
                .map(Mark::value)
                .toList();
        draft.another = references.contains(Reference.ANOTHER);
        if (draft.sides().size() == 2 && references.contains(Reference.SIDES) && draft.persons() == 0) {
            referred.officials(draft, drafts, role);
        }
        if (gathering && draft.another) {
            referred.sameBody(draft, drafts, role);
        } else if (draft.sides().size() < 2 && (signing || commission || !references.isEmpty())) {
            referred.referBack(draft, drafts, role, ReferredSides.widest(references, signing));
        }
    }

    private Draft meeting(Zone zone, EventType type) {
        Draft draft = new Draft(zone, type);
        ParticipantRole role =
                type.branch().equals("agreement") ? ParticipantRole.SIGNATORY : ParticipantRole.PRINCIPAL;
        sides.acting(zone, zone.from(), zone.to()).forEach(actor -> draft.add(actor, role));
        boolean gathering = type.branch().equals("summit") || type.branch().equals("conference");
        if ((draft.sides().size() < 2 || gathering || sides.withOthers(zone)) && zone.from() > zone.subjectFrom()) {
            sides.acting(zone, zone.subjectFrom(), zone.subjectTo()).forEach(actor -> draft.add(actor, role));
            draft.borrowed = true;
        }
        refer(draft, role, gathering);
        referred.onVisit(draft, drafts, role);
        if (!type.branch().equals("call")) {
            ActorSpan own = sides.place(zone, zone.from(), zone.to());
            draft.place = own == null ? sides.place(zone, zone.subjectFrom(), zone.subjectTo()) : own;
        }
        ActorSpan place = draft.place;
        boolean body = draft.sides().size() == 1
                && draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION);
        if (body
                && type.branch().equals("talks")
                && !zone.trigger().is('r')
                && (place != null || dates.of(zone) != null)) {
            draft.type = EventType.CONFERENCE;
        }
        boolean hosted = gathering || body || type.branch().equals("visit_related");
        if (hosted && place != null && place.country() != null) {
            draft.borrowed |= draft.sides().isEmpty();
            draft.add(place.asState(), ParticipantRole.HOST);
        }
        boolean open = draft.sides().size() == 1 || (!draft.sides().isEmpty() && subjects.ofReporterWithOthers(zone));
        if (open && !body && !domestic(zone) && !subjects.namedLater(zone, draft.sides())) {
            seekOther(draft, role, gathering);
        }
        return draft;
    }

    /** The other side of a meeting that names one of them: whom the clause speaks of. */
    private void seekOther(Draft draft, ParticipantRole role, boolean gathering) {
        Zone zone = draft.zone;
        boolean aside = gathering && (document.setting(zone) || document.apart(zone));
        if (draft.persons() > 1 || aside || sides.withStranger(zone)) {
            return;
        }
        String known = draft.sides().iterator().next();
        boolean ceremony = draft.persons() > 0 && draft.branch().equals("visit_related");
        ActorSpan other = subjects.of(zone, known, !gathering && !ceremony);
        other = other == null && !gathering && zone.sentence() < HEADLINES ? subjects.announced(zone, known) : other;
        if (other != null) {
            draft.add(other, role);
            draft.borrowed = true;
        }
    }
}
