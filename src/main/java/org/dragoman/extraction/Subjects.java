package org.dragoman.extraction;

import java.util.Set;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/** Whom a clause speaks of that does not name him. */
final class Subjects {

    /** How many sentences back a subject may stand, and how many on the one whom a headline leaves out. */
    private static final int CONTEXT = 2;

    /** How far from the beginning of a sentence "meanwhile" may stand. */
    private static final int SHIFT_REACH = 4;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "они", "он", "она");

    private final Document document;
    private final SidesReader sides;

    Subjects(Document document, SidesReader sides) {
        this.document = document;
        this.sides = sides;
    }

    /**
     * Who a clause speaks of, other than a side: in its sentence, else the person last named.
     *
     * @param back true if the sentences before may name him even where no "he" refers to them
     */
    @Nullable
    ActorSpan of(Zone zone, @Nullable String otherThan, boolean back) {
        int start = document.sentences().get(zone.sentence()).from();
        ActorSpan here = sides.nearestBefore(zone.trigger().from(), zone.subjectFrom(), otherThan, false);
        if (here != null) {
            return here;
        }
        ActorSpan reporter = sides.nearestBefore(zone.subjectFrom(), start, otherThan, true);
        if (reporter != null) {
            return reporter;
        }
        if (document.cued(Cue.SHIFT, start, start + SHIFT_REACH)) {
            return null;
        }
        ActorSpan spoken = back || pronoun(zone) ? sides.spokenOf(zone.sentence(), CONTEXT, otherThan) : null;
        return spoken == null && sides.withOthers(zone) ? sides.protagonist(start, otherThan) : spoken;
    }

    /** "He will take part in the forum": told of whom the sentences before speak of. */
    private boolean pronoun(Zone zone) {
        return document.tokens().subList(zone.subjectFrom(), zone.trigger().from()).stream()
                .anyMatch(token -> PRONOUNS.contains(token.folded()));
    }

    /** Whom the headline leaves out, other than a side: the person that the text begins with. */
    @Nullable
    ActorSpan announced(Zone zone, String otherThan) {
        int from = zone.to();
        int last = Math.min(document.sentences().size() - 1, zone.sentence() + CONTEXT);
        return document.actorsIn(from, document.sentences().get(last).to()).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                .filter(actor -> !actor.side().equals(otherThan))
                .findFirst()
                .orElse(null);
    }
}
