package org.dragoman.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.kernel.ActorKind;

/** Who is named beside an event and takes no part in it: who tells of it, stays away, or is only what it is about. */
final class Bystanders {

    /** Words before a place that one comes from. */
    static final Set<String> LEFT = Set.of("from", "left", "leaves", "leaving", "из", "من");

    private static final String ABOUT = "по";
    private static final String INSTEAD = "вместо";
    private static final int SOURCE_REACH = 10;
    private static final int OFFICE_REACH = 6;
    private static final int POSSESSED_REACH = 7;
    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> AGAINST = Set.of(
            "invasion",
            "occupation",
            "annexation",
            "bombing",
            "blockade",
            "criticism",
            "recognition",
            "people",
            "north",
            "south",
            "east",
            "west",
            "part",
            "parts",
            "coast",
            "future",
            "reconstruction",
            "accusations");
    private static final String REPRESENTATIVE = "представител";

    private final Document document;

    Bystanders(Document document) {
        this.document = document;
    }

    /** True for who takes no part in whatever is told around the name. */
    boolean contains(ActorSpan actor) {
        String before = document.before(actor.from());
        boolean land = actor.kind() == ActorKind.STATE && actor.manner() == Manner.NAME;
        return (land && (before.equals(ABOUT) || LEFT.contains(before)))
                || (land && ofSomethingElse(actor))
                || before.equals(INSTEAD)
                || (before.equals("of") && document.before(actor.from() - 1).equals("instead"))
                || source(actor)
                || possessor(actor);
    }

    /** "Trump's envoy Steve Witkoff", «представитель Трампа Стив Уиткофф»: whose official takes part. */
    private boolean possessor(ActorSpan actor) {
        if (actor.kind() != ActorKind.PERSON) {
            return false;
        }
        boolean genitive = actor.to() + 1 < document.tokens().size()
                && document.token(actor.to()).is("'")
                && document.token(actor.to() + 1).is("s");
        int reach = genitive ? POSSESSED_REACH : 1;
        return document.actorsIn(actor.to(), actor.to() + reach).stream()
                .anyMatch(other -> other.kind() == ActorKind.PERSON
                        && Objects.equals(other.country(), actor.country())
                        && document.triggersIn(actor.to(), other.from()).isEmpty());
    }

    /** "The invasion of Peru", not "the meeting of Peru and Chile" and not "the Republic of Peru". */
    private boolean ofSomethingElse(ActorSpan land) {
        int of = land.from() - (document.before(land.from()).equals("the") ? 2 : 1);
        return of > 0 && document.token(of).is("of") && AGAINST.contains(document.before(of));
    }

    /** "According to Peskov", "a spokesman for the president": who only tells of it. */
    boolean source(ActorSpan actor) {
        List<Mark<Clause>> marks = document.clausesIn(Math.max(0, actor.from() - SOURCE_REACH), actor.from());
        boolean named = !marks.isEmpty() && marks.getLast().value() == Clause.SOURCE;
        return named || (actor.kind() == ActorKind.PERSON && spokesman(actor));
    }

    private boolean spokesman(ActorSpan person) {
        for (int at = person.from() - 1; at >= Math.max(1, person.from() - OFFICE_REACH); at--) {
            String word = document.token(at).folded();
            boolean press = document.token(at).is("-") && document.before(at).equals("пресс");
            boolean official =
                    word.startsWith(REPRESENTATIVE) && document.before(at).startsWith("официальн");
            if (press || official || SPOKESMEN.contains(word)) {
                return true;
            }
            if (document.token(at).is(",")) {
                return false;
            }
        }
        return false;
    }
}
