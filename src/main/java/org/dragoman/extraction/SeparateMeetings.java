package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.Draft.Part;
import org.dragoman.extraction.EventWords.Cue;
import org.jspecify.annotations.Nullable;

/** "He met separately with the presidents of Peru and Chile": one meeting with each. */
final class SeparateMeetings {

    private static final Set<String> BRANCHES = Set.of("talks", "call");

    private SeparateMeetings() {}

    /** The draft itself, or one for each side with whom the one named first dealt separately. */
    static List<Draft> of(Document document, Draft draft) {
        SentenceSplitter.Sentence sentence = document.sentences().get(draft.zone.sentence());
        String main = draft.sides().size() > 2 ? first(draft) : null;
        if (main == null
                || !BRANCHES.contains(draft.branch())
                || !document.cued(Cue.SEPARATE, sentence.from() + 1, sentence.to())) {
            return List.of(draft);
        }
        Set<String> others = new LinkedHashSet<>(draft.sides());
        others.remove(main);
        List<Draft> meetings = new ArrayList<>();
        for (String other : others) {
            meetings.add(meeting(draft, Set.of(main, other)));
        }
        return meetings;
    }

    private static @Nullable String first(Draft draft) {
        return draft.actors().stream()
                .filter(actor -> actor.country() != null || actor.code() != null)
                .min(Comparator.comparingInt(ActorSpan::from))
                .map(ActorSpan::side)
                .orElse(null);
    }

    private static Draft meeting(Draft draft, Set<String> sides) {
        Draft meeting = new Draft(draft.zone, draft.type);
        for (Part part : draft.parts.values()) {
            if (sides.contains(part.actor().side())) {
                meeting.add(part.actor(), part.role());
            }
        }
        meeting.place = draft.place;
        meeting.borrowed = draft.borrowed;
        meeting.shared = draft.shared;
        return meeting;
    }
}
