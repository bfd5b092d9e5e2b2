package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/** Who an official is whom the name book does not have as printed: his state, and whether he is known after all. */
final class Identities {

    private final NamedTokens tokens;
    private final Gazetteer gazetteer;
    private final @Nullable String home;
    private final Map<String, ActorSpan> introduced = new LinkedHashMap<>();

    /** Who was looked up in vain. */
    private final Set<String> strangers = new HashSet<>();

    /** @param home the state of officials whose state is not told */
    Identities(NamedTokens tokens, Gazetteer gazetteer, @Nullable String home) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /**
     * The official himself, as whom the name book or the text before knows him.
     *
     * @param atHome true if he may be one of the state that the text is from
     */
    ActorSpan of(ActorSpan person, boolean atHome) {
        if (person.code() != null) {
            introduced.putIfAbsent(person.code(), person);
            return person;
        }
        ActorSpan known = introducedBefore(person);
        if (known != null) {
            return known;
        }
        ActorSpan official = atHome && home != null && stateless(person) ? person.of(home) : person;
        boolean sought = !strangers.add(official.side() + " " + official.name());
        ActorSpan spelled = sought ? official : gazetteer.spelled().known(official);
        if (spelled.code() != null) {
            introduced.putIfAbsent(spelled.code(), spelled);
            strangers.remove(official.side() + " " + official.name());
        }
        return spelled;
    }

    /** «الملك عبد الله» after «الملك عبد الله الثاني»: the known official all of whose words these are. */
    private @Nullable ActorSpan introducedBefore(ActorSpan person) {
        for (Map.Entry<String, ActorSpan> entry : introduced.entrySet()) {
            ActorSpan actor = entry.getValue();
            boolean same = person.country() == null || person.country().equals(actor.country());
            if (same && bears(entry.getKey(), person)) {
                return actor.namedAt(person.from(), person.to());
            }
        }
        return null;
    }

    private boolean bears(String code, ActorSpan person) {
        return IntStream.range(person.from(), person.to()).allMatch(at -> gazetteer.bears(code, tokens.at(at)));
    }

    private static boolean stateless(ActorSpan actor) {
        return actor.kind() == ActorKind.PERSON && actor.code() == null && actor.country() == null;
    }

    /** Makes those whose state is not told officials of a state, and answers them. */
    List<ActorSpan> settle(List<ActorSpan> actors, @Nullable String state) {
        List<ActorSpan> settled = new ArrayList<>();
        for (int at = 0; state != null && at < actors.size(); at++) {
            if (stateless(actors.get(at))) {
                actors.set(at, gazetteer.spelled().known(actors.get(at).of(state)));
                settled.add(actors.get(at));
            }
        }
        return settled;
    }
}
