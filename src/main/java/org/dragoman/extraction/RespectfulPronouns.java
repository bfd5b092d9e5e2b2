package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/** «سموه», «جلالته», «معاليه»: Arabic for "His Highness", "His Majesty", who was last named with that title. */
final class RespectfulPronouns {

    private static final Set<String> KINGS = Set.of("جلاله", "الجلاله", "الملك", "السلطان", "العاهل");
    private static final Set<String> PRINCES = Set.of("سمو", "السمو", "الامير", "امير", "الشيخ");
    private static final Set<String> MINISTERS = Set.of("معالي", "الوزير", "وزير");
    private static final Map<String, Set<String>> TITLES = Map.of(
            "جلالته",
            KINGS,
            "سموه",
            PRINCES,
            "سموها",
            PRINCES,
            "فخامته",
            Set.of("فخامه", "الرييس"),
            "سيادته",
            Set.of("الرييس", "سياده"),
            "معاليه",
            MINISTERS,
            "سعادته",
            Set.of("سعاده"));

    /** So many tokens of titles may stand before a name. */
    private static final int REACH = 9;

    /** So many actors back the title may have been given. */
    private static final int MOST = 60;

    private final NamedTokens tokens;

    RespectfulPronouns(NamedTokens tokens) {
        this.tokens = tokens;
    }

    /** @param actors in the order of the text */
    List<ActorSpan> read(List<ActorSpan> actors) {
        List<ActorSpan> found = new ArrayList<>();
        int named = 0;
        for (int at = 0; tokens.arabic() && at < tokens.size(); at++) {
            while (named < actors.size() && actors.get(named).to() <= at) {
                named++;
            }
            Set<String> titles = titles(tokens.at(at));
            ActorSpan person = titles == null ? null : lastTitled(actors, named, titles);
            if (person != null) {
                found.add(person.namedAt(at, at + 1));
            }
        }
        return found;
    }

    private static @Nullable Set<String> titles(Token token) {
        for (String form : token.forms()) {
            Set<String> titles = TITLES.get(form);
            if (titles != null) {
                return titles;
            }
        }
        return null;
    }

    /** The person of that title nearest before an actor of the list. */
    private @Nullable ActorSpan lastTitled(List<ActorSpan> actors, int before, Set<String> titles) {
        for (int at = before - 1; at >= Math.max(0, before - MOST); at--) {
            ActorSpan actor = actors.get(at);
            if (actor.kind() == ActorKind.PERSON && titled(actor, actors, at, titles)) {
                return actor;
            }
        }
        return null;
    }

    private boolean titled(ActorSpan actor, List<ActorSpan> actors, int index, Set<String> titles) {
        int from = Math.max(0, actor.from() - REACH);
        for (int at = index - 1; at >= 0 && actors.get(at).to() > from; at--) {
            if (actors.get(at).kind() == ActorKind.PERSON && actors.get(at).to() <= actor.from()) {
                from = Math.max(from, actors.get(at).to());
            }
        }
        return tokens.anyForm(from, actor.from(), titles);
    }
}
