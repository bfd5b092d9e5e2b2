package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.ActorKind;

/** Makes one person of the forms in which a text prints an unknown name, so that no form counts as somebody else. */
final class UnknownPersons {

    private static final int SHORTEST = 3;

    private UnknownPersons() {}

    /** The actors, those who were not known under the shortest name that begins each other's, most often printed. */
    static List<ActorSpan> unite(List<ActorSpan> actors) {
        Map<String, Integer> counts = new HashMap<>();
        for (ActorSpan actor : actors) {
            if (unknown(actor)) {
                counts.merge(actor.name(), 1, Integer::sum);
            }
        }
        if (counts.size() < 2) {
            return actors;
        }
        List<ActorSpan> united = new ArrayList<>(actors.size());
        for (ActorSpan actor : actors) {
            united.add(unknown(actor) ? named(actor, usual(actor.name(), counts)) : actor);
        }
        return united;
    }

    private static boolean unknown(ActorSpan actor) {
        return actor.kind() == ActorKind.PERSON && actor.code() == null;
    }

    private static String usual(String name, Map<String, Integer> counts) {
        return counts.keySet().stream()
                .filter(other -> begins(name, other) || begins(other, name))
                .max(Comparator.<String>comparingInt(counts::get)
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    private static boolean begins(String name, String other) {
        return name.equals(other)
                || (name.length() > other.length()
                        && other.length() >= SHORTEST
                        && name.startsWith(other)
                        && !Character.isLetter(name.charAt(other.length())));
    }

    private static ActorSpan named(ActorSpan actor, String name) {
        return new ActorSpan(
                actor.from(), actor.to(), actor.kind(), actor.code(), name, actor.country(), actor.manner());
    }
}
