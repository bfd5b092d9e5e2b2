package org.dragoman.extraction;

import java.util.List;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ParticipantRole;

/** Whom words such as "the two leaders" and "both countries" stand for. */
final class ReferredSides {

    /** How many sentences back the sides may have been named that "the two leaders" stands for. */
    private static final int BACK = 4;

    private final Document document;
    private final SidesReader sides;

    ReferredSides(Document document, SidesReader sides) {
        this.document = document;
        this.sides = sides;
    }

    /**
     * "The two leaders": the sides of the event last told that had two, else the only two named just before.
     *
     * @param states true for "the two countries", whose officials are others
     */
    void referBack(Draft draft, List<Draft> drafts, ParticipantRole role, boolean states) {
        for (int at = drafts.size() - 1; at >= 0; at--) {
            Draft earlier = drafts.get(at);
            if (draft.zone.sentence() - earlier.zone.sentence() > BACK) {
                break;
            }
            if (earlier.sides().size() == 2) {
                share(draft, earlier.actors(), role, states);
                return;
            }
        }
        int before = Math.max(0, draft.zone.sentence() - 1);
        List<ActorSpan> named = sides.parties(document.sentences().get(before).from(), draft.zone.from());
        if (named.stream().map(ActorSpan::side).distinct().count() == 2) {
            share(draft, named, role, states);
        }
    }

    /** "In Belgrade he will meet President …": whose state is not told are those of the land just visited. */
    void onVisit(Draft draft, List<Draft> drafts, ParticipantRole role) {
        boolean talks = draft.branch().equals("talks") && draft.sides().size() < 2;
        if (!talks || drafts.isEmpty() || draft.actors().stream().noneMatch(ReferredSides::stateless)) {
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
