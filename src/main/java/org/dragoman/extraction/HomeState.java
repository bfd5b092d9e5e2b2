package org.dragoman.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.NameSpan.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The state whose officials a text names without saying of which state they are: that of the national agency which tells
 * the news, else that of the capital where it was written, else in Arabic that of the ministers known and of where envoys
 * are sent.
 */
final class HomeState {

    /** An agency stands at the head of a text. */
    private static final int HEAD = 45;

    private static final Set<String> SIGNS = Set.of("(", "/", "-", "[", ":");

    /** Heads of great states are named without them everywhere; ministers only at home. */
    private static final int MINISTER = 2;

    private final Map<String, Integer> known = new HashMap<>();

    /** Notes an office without a state whose holder is known, or one that only one state has. */
    void note(Office office, ActorSpan holder) {
        if (office.level() >= MINISTER && holder.code() != null && holder.country() != null) {
            known.merge(holder.country(), 2, Integer::sum);
        }
    }

    /** Notes the state to which somebody else's envoy is sent, where he is received. */
    void note(@Nullable String envoyOf, String sentTo) {
        if (envoyOf != null && !envoyOf.equals(sentTo)) {
            known.merge(sentTo, 1, Integer::sum);
        }
    }

    /** The state of the officials noted, if most are of one. */
    @Nullable
    String ofOfficials() {
        int all = known.values().stream().mapToInt(Integer::intValue).sum();
        return known.entrySet().stream()
                .filter(entry -> 2 * entry.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The state of the agency, or {@code null}. */
    static @Nullable String ofAgency(NamedTokens tokens, List<Mark<String>> agencies) {
        return agencies.stream()
                .filter(mark -> mark.from() < HEAD && mark.from() > 0)
                .filter(mark -> SIGNS.contains(tokens.at(mark.from() - 1).folded())
                        || (mark.to() < tokens.size() && tokens.beginsLine(mark.to())))
                .map(Mark::value)
                .findFirst()
                .orElse(null);
    }

    /** The state of the capital of the dateline, or {@code null}. */
    static @Nullable String ofDateline(NamedTokens tokens, List<NameSpan> names) {
        return names.stream()
                .filter(name -> name.from() < HEAD && tokens.dateline(name))
                .filter(name -> name.sort() == Sort.CAPITAL || name.sort() == Sort.STATE)
                .map(NameSpan::country)
                .findFirst()
                .orElse(null);
    }
}
