package org.dragoman.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.extraction.EventWords.Reference;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

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
        boolean states = reference == Reference.STATES;
        Draft dealings = lastTold(draft, drafts, reference);
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

    /**
     * The event last told that had two sides, or more where the words allow them: better one of the same kind, as "a second
     * round" is not of a visit, and of several in its sentence the one that names most officials.
     */
    private static @Nullable Draft lastTold(Draft draft, List<Draft> drafts, Reference reference) {
        boolean series = reference == Reference.GROUP || reference == Reference.ANOTHER;
        List<Draft> near = drafts.reversed().stream()
                .takeWhile(earlier -> draft.zone.sentence() - earlier.zone.sentence() <= (series ? SERIES_BACK : BACK))
                .filter(earlier -> earlier.sides().size() == 2
                        || (series && earlier.sides().size() > 2))
                .toList();
        return near.stream()
                .filter(earlier -> earlier.branch().equals(draft.branch()))
                .findFirst()
                .or(() -> near.stream()
                        .takeWhile(each ->
                                each.zone.sentence() == near.getFirst().zone.sentence())
                        .max(Comparator.comparingLong(Draft::persons)))
                .orElse(null);
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
        if (ceremony) {
            hostOf(draft, drafts).ifPresent(land -> draft.add(land.asState(), ParticipantRole.HOST));
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

    /** "The president will attend the ceremony": where he has just arrived. */
    private static Optional<ActorSpan> hostOf(Draft ceremony, List<Draft> drafts) {
        List<Draft> visits = drafts.reversed().stream()
                .takeWhile(each -> ceremony.zone.sentence() - each.zone.sentence() <= BACK)
                .filter(each -> each.branch().equals("visit") && each.place != null)
                .filter(each -> each.sides().size() == 2 && each.sides().containsAll(ceremony.sides()))
                .toList();
        return visits.stream()
                .filter(each -> each.zone.sentence() == visits.getFirst().zone.sentence())
                .reduce((later, earlier) -> earlier)
                .map(each -> each.place);
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

    /** Two sides with their officials, unless the words tell of more of them or of the states alone. */
    static Reference widest(List<Reference> references, boolean signing) {
        boolean states = !signing && references.stream().allMatch(each -> each == Reference.STATES);
        return references.stream()
                .filter(each -> each == Reference.GROUP || each == Reference.ANOTHER)
                .findFirst()
                .orElse(states ? Reference.STATES : Reference.SIDES);
    }
}
