package org.dragoman.extraction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.Language;

/** Where the name of a person nobody has registered ends, after the office that introduces it. */
final class UnknownNames {

    private static final int MOST_WORDS = 5;
    private static final int MOST_ARABIC_WORDS = 3;

    private static final Set<String> PARTICLES = Set.of(
            "bin", "al", "el", "ibn", "de", "la", "von", "van", "der", "da", "dos", "bint", "бен", "аль", "ибн", "фон",
            "ван", "де", "оглы");

    private static final Set<String> ARABIC_JOINTS = Set.of("بن", "ال", "ابو", "عبد", "ولد", "بو", "فان", "دي");

    private UnknownNames() {}

    static int end(List<Token> tokens, int from, Language language, Map<Integer, NameSpan> known) {
        return language == Language.AR ? arabicEnd(tokens, from, known) : capitalisedEnd(tokens, from, known);
    }

    private static int capitalisedEnd(List<Token> tokens, int from, Map<Integer, NameSpan> known) {
        int at = from;
        int words = 0;
        while (at < tokens.size() && words < MOST_WORDS) {
            Token token = tokens.get(at);
            boolean hyphen = token.is("-") && at > from && touches(tokens, at);
            boolean initial = token.is(".")
                    && at > from
                    && tokens.get(at - 1).end() - tokens.get(at - 1).start() == 1;
            boolean particle = PARTICLES.contains(token.folded()) && at > from;
            boolean name = token.word() && token.capital() && (!known.containsKey(at) || at > from);
            if (!hyphen && !initial && !particle && !name) {
                break;
            }
            words += name ? 1 : 0;
            at++;
        }
        while (at > from
                && (tokens.get(at - 1).kind() == Token.Kind.SIGN
                        || PARTICLES.contains(tokens.get(at - 1).folded()))) {
            at--;
        }
        return at;
    }

    private static boolean touches(List<Token> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).start() == tokens.get(at - 1).end()
                && tokens.get(at).end() == tokens.get(at + 1).start();
    }

    /** A first name has no article, and no word of a name a conjunction or preposition before its article. */
    private static boolean mayBeName(Token token, boolean first) {
        String word = token.folded();
        return !word.startsWith("لل")
                && !word.startsWith("وال")
                && !word.startsWith("بال")
                && !(first && word.startsWith("ال"));
    }

    private static int arabicEnd(List<Token> tokens, int from, Map<Integer, NameSpan> known) {
        int at = from;
        int words = 0;
        while (at < tokens.size() && words < MOST_ARABIC_WORDS) {
            Token token = tokens.get(at);
            boolean first = words == 0;
            if (!token.word() || known.containsKey(at) || ArabicStopWords.contains(token) || !mayBeName(token, first)) {
                break;
            }
            words += ARABIC_JOINTS.contains(token.folded()) ? 0 : 1;
            at++;
        }
        return at;
    }
}
