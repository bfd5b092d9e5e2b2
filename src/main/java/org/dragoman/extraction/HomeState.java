package org.dragoman.extraction;

import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.NameSpan.Sort;
import org.jspecify.annotations.Nullable;

/**
 * The state whose officials a text names without saying of which state they are: that of the national agency which tells
 * the news, else that of the capital where it was written.
 */
final class HomeState {

    /** An agency stands at the head of a text. */
    private static final int HEAD = 45;

    private static final Set<String> SIGNS = Set.of("(", "/", "-", "[", ":");

    private HomeState() {}

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
