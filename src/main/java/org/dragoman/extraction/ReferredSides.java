package org.dragoman.extraction;

import java.util.List;
import org.dragoman.extraction.EventWords.Reference;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;

/** Whom words such as "the two leaders" and "both countries" stand for. */
final class ReferredSides {

    /** How many sentences back the sides may have been named that "the two leaders" stands for. */
    private static final int BACK = 4;

    /** How many sentences back the talks may have been told whose previous round is spoken of. */
    private static final int SERIES_BACK = 12;

    private final Document document;
    private final SidesReader sides;

    ReferredSides(Document document, SidesReader sides) {
        this.document = document;
        this.sides = sides;
    }

    /**
     * "The two leaders": the sides of the event last told that had two, else the only two named just before.
     *
     * @param reference what stands for them
     */
    void referBack(Draft draft, List<Draft> drafts, ParticipantRole role, Reference reference) {
        boolean series = reference == Reference.GROUP || reference == Reference.ANOTHER;
        boolean states = reference == Reference.STATES;
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft earlier = drafts.get(at);
            if (draft.zone.sentence() - earlier.zone.sentence() > (series ? SERIES_BACK : BACK)) {
                break;
            }
            int told = earlier.sides().size();
            if (told == 2 || (series && told > 2)) {
                share(draft, mostPersonal(drafts, at).actors(), role, states);
                return;
            }
        }
        int before = Math.max(0, draft.zone.sentence() - 1);
        List<ActorSpan> named = sides.parties(document.sentences().get(before).from(), draft.zone.from());
        if (named.stream().map(ActorSpan::side).distinct().count() == 2) {
            share(draft, named, role, states);
        }
    }

    /** "The presidents signed the treaty between Peru and Chile": the officials of its sides that were named before. */
    void officials(Draft draft, List<Draft> drafts, ParticipantRole role) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft earlier = drafts.get(at);
            if (draft.zone.sentence() - earlier.zone.sentence() > BACK) {
                return;
            }
            if (earlier.sides().equals(draft.sides())) {
                earlier.actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .forEach(actor -> draft.add(actor, role));
                return;
            }
        }
    }

    /** Of the events that a sentence tells of two sides, the one that names most of their officials. */
    private static Draft mostPersonal(List<Draft> drafts, int last) {
        Draft best = drafts.get(last);
        for (int at = last - 1; at >= 0 && drafts.get(at).zone.sentence() == best.zone.sentence(); at--) {
            Draft other = drafts.get(at);
            if (other.sides().size() == 2 && persons(other) > persons(best)) {
                best = other;
            }
        }
        return best;
    }

    private static long persons(Draft draft) {
        return draft.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .count();
    }

    /** "The next summit": that of the body whose gathering was told last. */
    void sameBody(Draft draft, List<Draft> drafts, ParticipantRole role) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft earlier = drafts.get(at);
            List<ActorSpan> bodies = earlier.actors().stream()
                    .filter(actor -> actor.kind() == ActorKind.ORGANISATION)
                    .toList();
            if (!earlier.branch().equals("visit") && !bodies.isEmpty()) {
                bodies.forEach(body -> draft.add(body, role));
                draft.shared = true;
                return;
            }
        }
    }

    /** "In Belgrade he will meet President …": whose state is not told are those of the land just visited. */
    void onVisit(Draft draft, List<Draft> drafts, ParticipantRole role) {
        boolean talks = draft.branch().equals("talks")
                && draft.sides().size() < 2
                && draft.actors().stream().anyMatch(ReferredSides::stateless);
        boolean ceremony = draft.type == EventType.VISIT_RELATED_CEREMONY
                && draft.sides().size() == 1
                && draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        if (drafts.isEmpty() || !(talks || ceremony)) {
            return;
        }
        Draft visit = drafts.getLast();
        ActorSpan host = visit.place;
        boolean near = draft.zone.sentence() - visit.zone.sentence() <= 1;
        if (near
                && host != null
                && visit.branch().equals("visit")
                && visit.sides().size() == 2
                && visit.sides().containsAll(draft.sides())) {
            share(draft, visit.actors(), role, false);
        }
    }

    private static boolean stateless(ActorSpan actor) {
        return actor.kind() == ActorKind.PERSON && actor.country() == null && actor.code() == null;
    }

    /** Takes over the actors of another clause, only their states where this one names its own persons. */
    private static void share(Draft draft, List<ActorSpan> actors, ParticipantRole role, boolean states) {
        boolean persons = states || draft.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        for (ActorSpan actor : actors) {
            boolean state = persons && actor.kind() == ActorKind.PERSON && actor.country() != null;
            draft.add(state ? actor.asState() : actor, role);
        }
        draft.shared = true;
    }
}
