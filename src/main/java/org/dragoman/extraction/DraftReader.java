package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Makes drafts of the events that the clauses of a document report. */
final class DraftReader {

    /** How many sentences back a subject may stand. */
    private static final int CONTEXT = 2;

    private final Document document;
    private final SidesReader sides;
    private final StatusReader statuses;

    DraftReader(Document document) {
        this.document = document;
        this.sides = new SidesReader(document);
        this.statuses = new StatusReader(document);
    }

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (int sentence = 0; sentence < document.sentences().size(); sentence++) {
            List<Zone> zones = Zone.of(document, sentence);
            for (Zone zone : zones) {
                boolean weakBeside = zone.trigger().is('w') && zones.size() > 1;
                if (!weakBeside) {
                    for (Draft draft : drafts(zone)) {
                        draft.dated = date(zone, zones.size());
                        statuses.read(draft);
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    private List<Draft> drafts(Zone zone) {
        EventType type = mostParticular(zone.triggers());
        return type.branch().equals("visit") ? visits(zone, type) : List.of(meeting(zone, type));
    }

    private static EventType mostParticular(List<Trigger> triggers) {
        EventType type = triggers.getFirst().type();
        for (Trigger trigger : triggers) {
            if (type == EventType.VISIT_UNSPECIFIED || type == EventType.TALKS_BILATERAL) {
                type = trigger.type();
            }
        }
        return type;
    }

    private List<Draft> visits(Zone zone, EventType type) {
        List<ActorSpan> destinations = sides.destinations(zone);
        List<Draft> drafts = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        for (ActorSpan destination : destinations) {
            if (countries.add(destination.side())) {
                drafts.add(visit(zone, type, destination, countries));
            } else if (destination.manner() == ActorSpan.Manner.CITY) {
                drafts.getLast().place = destination;
            }
        }
        if (drafts.isEmpty()) {
            Draft undirected = new Draft(zone, type);
            sides.acting(zone, zone.from(), zone.to()).forEach(actor -> undirected.add(actor, ParticipantRole.GUEST));
            drafts.add(undirected);
        }
        return drafts;
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
        return place.manner() == ActorSpan.Manner.NAME
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
        int back =
                document.sentences().get(Math.max(0, zone.sentence() - CONTEXT)).from();
        return sides.nearestBefore(start, back, otherThan, true);
    }

    private Draft meeting(Zone zone, EventType type) {
        Draft draft = new Draft(zone, type);
        ParticipantRole role =
                type.branch().equals("agreement") ? ParticipantRole.SIGNATORY : ParticipantRole.PRINCIPAL;
        sides.acting(zone, zone.from(), zone.to()).forEach(actor -> draft.add(actor, role));
        if (draft.sides().size() < 2 && zone.from() > zone.subjectFrom()) {
            sides.acting(zone, zone.subjectFrom(), zone.subjectTo()).forEach(actor -> draft.add(actor, role));
            draft.borrowed = true;
        }
        if (draft.sides().size() == 1) {
            String known = draft.sides().iterator().next();
            ActorSpan other = subject(zone, known);
            if (other != null) {
                draft.add(other, role);
                draft.borrowed = true;
            }
        }
        draft.place = sides.place(zone.from(), zone.to());
        if (draft.place == null) {
            draft.place = sides.place(zone.subjectFrom(), zone.subjectTo());
        }
        ActorSpan place = draft.place;
        boolean hosted = type.branch().equals("summit") || type.branch().equals("conference");
        if (hosted && place != null && place.country() != null) {
            draft.add(asState(place), ParticipantRole.HOST);
        }
        return draft;
    }

    private @Nullable Reading date(Zone zone, int zones) {
        Reading own = nearest(document.datesIn(zone.from(), zone.to()), zone);
        if (own != null) {
            return own;
        }
        Reading subject = nearest(document.datesIn(zone.subjectFrom(), zone.subjectTo()), zone);
        if (subject != null || zones > 1) {
            return subject;
        }
        return null;
    }

    private static @Nullable Reading nearest(List<Reading> readings, Zone zone) {
        Reading best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Reading reading : readings) {
            int distance = reading.from() >= zone.triggerEnd()
                    ? reading.from() - zone.triggerEnd()
                    : zone.trigger().from() - reading.to() + 1;
            if (distance < bestDistance) {
                best = reading;
                bestDistance = distance;
            }
        }
        return best;
    }
}
