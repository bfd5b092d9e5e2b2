package org.dragoman.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

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
        Draft dealings = lastOfTwo(draft, drafts);
        if (dealings != null) {
            share(draft, dealings.actors(), role, states);
            return;
        }
        int before = Math.max(0, draft.zone.sentence() - 1);
        List<ActorSpan> named = sides.parties(document.sentences().get(before).from(), draft.zone.from());
        if (named.stream().map(ActorSpan::side).distinct().count() == 2) {
            share(draft, named, role, states);
        }
    }

    /** The event last told that had two sides, better one of the same kind: "a second round" is not of a visit. */
    private static @Nullable Draft lastOfTwo(Draft draft, List<Draft> drafts) {
        List<Draft> near = drafts.reversed().stream()
                .takeWhile(earlier -> draft.zone.sentence() - earlier.zone.sentence() <= BACK)
                .filter(earlier -> earlier.sides().size() == 2)
                .toList();
        return near.stream()
                .filter(earlier -> earlier.branch().equals(draft.branch()))
                .findFirst()
                .orElse(near.isEmpty() ? null : near.getFirst());
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

    /** Takes over the actors of another clause, only their states where this one names its own persons of them. */
    private static void share(Draft draft, List<ActorSpan> actors, ParticipantRole role, boolean states) {
        Set<String> named = draft.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .map(ActorSpan::side)
                .collect(Collectors.toSet());
        for (ActorSpan actor : actors) {
            boolean state = (states || named.contains(actor.side()))
                    && actor.kind() == ActorKind.PERSON
                    && actor.country() != null;
            draft.add(state ? actor.asState() : actor, role);
        }
        draft.shared = true;
    }
}
