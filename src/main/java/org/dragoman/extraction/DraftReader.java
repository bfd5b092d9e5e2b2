package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Makes drafts of the events that the clauses of a document report. */
final class DraftReader {

    /** The title, and the line of the text that repeats it. */
    private static final int HEADLINES = 2;

    /** How many sentences back a subject may stand. */
    private static final int CONTEXT = 2;

    /** How many sentences back the sides may have been named that "the two leaders" stands for. */
    private static final int BACK = 4;

    private static final Set<String> GATHERINGS = Set.of("summit", "conference", "visit_related");

    private final Document document;
    private final SidesReader sides;
    private final Destinations destinations;
    private final StatusReader statuses;
    private final ZoneDates dates;
    private final List<Draft> drafts = new ArrayList<>();

    DraftReader(Document document) {
        this.document = document;
        this.sides = new SidesReader(document);
        this.destinations = new Destinations(document);
        this.statuses = new StatusReader(document);
        this.dates = new ZoneDates(document);
    }

    List<Draft> drafts() {
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            List<Zone> zones = ofSports(sentence) ? List.of() : Zone.of(document, sentence);
            if (zones.isEmpty()) {
                attend(sentence);
            }
            List<Draft> ofSentence = new ArrayList<>();
            for (Zone zone : zones) {
                boolean weakBeside = zone.trigger().is('w') && zones.size() > 1;
                if (!weakBeside && !sides.onlyTopics(zone)) {
                    for (Draft draft : drafts(zone)) {
                        draft.dated = dates.own(zone);
                        ofSentence.add(draft);
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

    private boolean ofSports(int sentence) {
        SentenceSplitter.Sentence range = document.sentences().get(sentence);
        return document.cuesIn(range.from(), range.to()).stream().anyMatch(cue -> cue.value() == EventWords.Cue.SPORTS);
    }

    /** "The presidents of … attended": a sentence of its own that names who was at the gathering just told of. */
    private void attend(int sentence) {
        SentenceSplitter.Sentence range = document.sentences().get(sentence);
        boolean attended = document.cuesIn(range.from(), range.to()).stream()
                .anyMatch(cue -> cue.value() == EventWords.Cue.ATTENDED);
        if (!attended || drafts.isEmpty()) {
            return;
        }
        Draft gathering = drafts.getLast();
        if (GATHERINGS.contains(gathering.branch()) && sentence - gathering.zone.sentence() == 1) {
            document.actorsIn(range.from(), range.to()).stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON || actor.manner() == ActorSpan.Manner.OFFICE)
                    .forEach(actor -> gathering.add(actor, ParticipantRole.PRINCIPAL));
        }
    }

    private List<Draft> drafts(Zone zone) {
        EventType type = mostParticular(zone.triggers());
        type = type == EventType.VISIT_UNSPECIFIED ? document.kindOfVisit(zone) : type;
        return type.branch().equals("visit") ? visits(zone, type) : List.of(meeting(zone, type));
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
            sides.acting(zone, zone.from(), zone.to()).forEach(actor -> undirected.add(actor, ParticipantRole.GUEST));
            direct(undirected);
            drafts.add(undirected);
        }
        return drafts;
    }

    /** "the visit of the president may take place on 11 November": to the side just spoken of. */
    private void direct(Draft visit) {
        Set<String> guests = visit.sides();
        if (guests.size() == 1 && dates.of(visit.zone) != null) {
            ActorSpan first = visit.actors().getFirst();
            int from = document.sentences().get(visit.zone.sentence()).from();
            ActorSpan host =
                    sides.nearestBefore(first.from(), from, guests.iterator().next(), false);
            if (host != null && host.country() != null) {
                visit.add(asState(host), ParticipantRole.HOST);
                visit.borrowed = true;
            }
        }
    }

    private Draft visit(Zone zone, EventType type, ActorSpan destination, Set<String> destinations) {
        Draft draft = new Draft(zone, type);
        draft.place = destination;
        boolean guest = false;
        for (ActorSpan actor : sides.acting(zone, zone.from(), zone.to())) {
            if (Objects.equals(actor.side(), destination.side())) {
                draft.add(actor, ParticipantRole.HOST);
            } else if (!destinations.contains(actor.side()) && !isPlaceAfter(actor, zone)) {
                draft.add(actor, ParticipantRole.GUEST);
                guest = true;
            }
        }
        if (!guest) {
            ActorSpan subject = subject(zone, destination.side());
            if (subject != null) {
                draft.add(subject, ParticipantRole.GUEST);
                draft.borrowed = true;
            }
        }
        draft.add(asState(destination), ParticipantRole.HOST);
        return draft;
    }

    /** Another country named after the visit is where else one went, not who went. */
    private static boolean isPlaceAfter(ActorSpan actor, Zone zone) {
        return actor.kind() == ActorKind.STATE
                && actor.manner() == ActorSpan.Manner.NAME
                && actor.from() >= zone.triggerEnd();
    }

    private static ActorSpan asState(ActorSpan place) {
        return place.manner() == ActorSpan.Manner.NAME && place.kind() == ActorKind.STATE
                ? place
                : new ActorSpan(
                        place.from(),
                        place.to(),
                        ActorKind.STATE,
                        place.country(),
                        Objects.requireNonNullElse(place.country(), place.name()),
                        place.country(),
                        ActorSpan.Manner.CITY);
    }

    /** Who the clause speaks of: in its sentence, else the person last named. */
    private @Nullable ActorSpan subject(Zone zone, @Nullable String otherThan) {
        int start = document.sentences().get(zone.sentence()).from();
        ActorSpan here = sides.nearestBefore(zone.trigger().from(), zone.subjectFrom(), otherThan, false);
        if (here != null) {
            return here;
        }
        ActorSpan reporter = sides.nearestBefore(zone.subjectFrom(), start, otherThan, true);
        if (reporter != null) {
            return reporter;
        }
        ActorSpan spoken = sides.spokenOf(zone.sentence(), CONTEXT, otherThan);
        return spoken == null && sides.withOthers(zone) ? sides.protagonist(start, otherThan) : spoken;
    }

    /** Whom the headline leaves out: the person that the text begins with. */
    private @Nullable ActorSpan announced(Zone zone, String otherThan) {
        int from = zone.to();
        int last = Math.min(document.sentences().size() - 1, zone.sentence() + CONTEXT);
        return document.actorsIn(from, document.sentences().get(last).to()).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                .filter(actor -> !actor.side().equals(otherThan))
                .findFirst()
                .orElse(null);
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
        boolean signing = type.branch().equals("agreement") && draft.sides().isEmpty() && dates.own(zone) != null;
        if (draft.sides().size() < 2 && (signing || document.refersBack(zone.subjectFrom(), zone.to()))) {
            referBack(draft, role);
        }
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
            draft.add(asState(place), ParticipantRole.HOST);
        }
        long persons = draft.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .count();
        if (draft.sides().size() == 1 && !body && persons < 2) {
            String known = draft.sides().iterator().next();
            ActorSpan other = subject(zone, known);
            other = other == null && zone.sentence() < HEADLINES ? announced(zone, known) : other;
            if (other != null) {
                draft.add(other, role);
                draft.borrowed = true;
            }
        }
        return draft;
    }

    /** "The two leaders": the sides of the event last told that had two, else the only two named just before. */
    private void referBack(Draft draft, ParticipantRole role) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft earlier = drafts.get(at);
            if (draft.zone.sentence() - earlier.zone.sentence() > BACK) {
                break;
            }
            if (earlier.sides().size() == 2) {
                share(draft, earlier.actors(), role);
                return;
            }
        }
        int before = Math.max(0, draft.zone.sentence() - 1);
        List<ActorSpan> named = sides.parties(document.sentences().get(before).from(), draft.zone.from());
        if (named.stream().map(ActorSpan::side).distinct().count() == 2) {
            share(draft, named, role);
        }
    }

    /** Takes over the actors of another clause, only their states where this one names its own persons. */
    private static void share(Draft draft, List<ActorSpan> actors, ParticipantRole role) {
        boolean persons = draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        for (ActorSpan actor : actors) {
            boolean state = persons && actor.kind() == ActorKind.PERSON && actor.country() != null;
            draft.add(state ? asState(actor) : actor, role);
        }
        draft.shared = true;
    }
}
