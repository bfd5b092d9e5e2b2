package org.dragoman.extraction;

import java.util.Set;
import org.dragoman.extraction.NameSpan.Sort;

/** Where the name of a person nobody has registered ends, after the office that introduces it. */
final class UnknownNames {

    private static final int MOST_WORDS = 5;
    private static final int MOST_ARABIC_WORDS = 3;

    private static final Set<String> PARTICLES = Set.of(
            "bin", "al", "el", "ibn", "de", "la", "von", "van", "der", "da", "dos", "bint", "бен", "аль", "ибн", "фон",
            "ван", "де", "оглы");

    private static final Set<String> ARABIC_JOINTS = Set.of("بن", "ال", "ابو", "عبد", "ولد", "بو", "فان", "دي");

    private static final Set<String> FAMILY = Set.of("ال", "بن");

    private final NamedTokens tokens;
    private final Gazetteer gazetteer;

    UnknownNames(NamedTokens tokens, Gazetteer gazetteer) {
        this.tokens = tokens;
        this.gazetteer = gazetteer;
    }

    /** The token after the name that begins at a token, or the token itself if none does. */
    int end(int from) {
        int limit = tokens.endOfLine(from);
        return tokens.arabic() ? arabicEnd(from, limit) : capitalisedEnd(from, limit);
    }

    private int capitalisedEnd(int from, int limit) {
        int at = from;
        int words = 0;
        while (at < limit && words < MOST_WORDS) {
            Token token = tokens.at(at);
            boolean hyphen = token.is("-") && at > from && touches(at);
            boolean initial = token.is(".")
                    && at > from
                    && tokens.at(at - 1).end() - tokens.at(at - 1).start() == 1;
            boolean particle = PARTICLES.contains(token.folded()) && at > from;
            boolean name =
                    token.word() && token.capital() && !tokens.office(at) && (tokens.nameAt(at) == null || at > from);
            if (!hyphen && !initial && !particle && !name) {
                break;
            }
            words += name ? 1 : 0;
            at++;
        }
        while (at > from
                && (tokens.at(at - 1).kind() == Token.Kind.SIGN
                        || PARTICLES.contains(tokens.at(at - 1).folded()))) {
            at--;
        }
        return at;
    }

    private boolean touches(int at) {
        return at + 1 < tokens.size()
                && tokens.at(at).start() == tokens.at(at - 1).end()
                && tokens.at(at).end() == tokens.at(at + 1).start();
    }

    /**
     * Arabic has no capitals: a name is one that begins with a given name, or two words and more that look like no other
     * words.
     */
    private int arabicEnd(int from, int limit) {
        int at = from;
        int words = 0;
        boolean first = gazetteer.givenName(tokens.at(from)) && !tokens.arabicOn(from);
        boolean titled = from > 0 && Honorifics.contains(tokens.at(from - 1), tokens.language());
        boolean given = first || titled;
        while (at < limit && (words < MOST_ARABIC_WORDS || familyName(at))) {
            Token token = tokens.at(at);
            NameSpan known = tokens.nameAt(at);
            boolean other = known != null && (known.sort() != Sort.PERSON || at == from);
            boolean joined =
                    at > from && ARABIC_JOINTS.contains(tokens.at(at - 1).folded());
            boolean begins = first || ArabicWords.mayBeginName(token) || (titled && ArabicWords.mayContinueName(token));
            boolean name = at == from ? begins : joined || mayContinue(token, given);
            if (!token.word() || other || !name || tokens.arabicOn(at) || tokens.spoken(at)) {
                break;
            }
            words += at > from && ARABIC_JOINTS.contains(token.folded()) ? 0 : 1;
            at++;
        }
        return words > 1 ? at : from;
    }

    /** «… بن جاسم آل ثاني»: the family after a long row of forefathers. */
    private boolean familyName(int at) {
        return FAMILY.contains(tokens.at(at).folded())
                || FAMILY.contains(tokens.at(at - 1).folded());
    }

    private static boolean mayContinue(Token token, boolean given) {
        return ArabicWords.mayContinueName(token) && (given || !token.folded().startsWith("ال") || token.is("ال"));
    }
}
