package org.dragoman.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.NameSpan.Sort;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, the known names among them, and which of them were already read as an actor. */
final class NamedTokens {

    private static final int SHORTEST_CAPITALS = 4;
    private static final int LONGEST_NAME = 8;
    private static final int SHORTEST_VERB = 4;

    /** Verbs after which a city is a place. */
    private static final Set<String> OF_PLACES = Set.of(
            "شهدت", "عقدت", "جرت", "استضافت", "احتضنت", "زارت", "غادرت", "وصلت", "دخلت", "بلغت", "انعقدت", "كانت");

    private static final Set<String> DATELINE_SIGNS = Set.of("-", "(", "/", ":");

    private final String text;
    private final List<Token> tokens;
    private final Language language;
    private final Map<Integer, NameSpan> byStart = new HashMap<>();
    private final Map<Integer, NameSpan> byEnd = new HashMap<>();
    private final boolean[] taken;
    private final BitSet spoken;
    private final BitSet offices = new BitSet();
    private final int[] lineEnds;

    /** @param spoken the tokens of words that report events or tell their status */
    NamedTokens(
            String text,
            List<Token> tokens,
            Language language,
            List<NameSpan> names,
            BitSet spoken,
            List<Mark<Office>> offices) {
        this.text = text;
        this.tokens = tokens;
        this.language = language;
        this.spoken = spoken;
        offices.forEach(office -> this.offices.set(office.from(), office.to()));
        this.lineEnds = lineEnds();
        this.taken = new boolean[tokens.size() + 1];
        for (NameSpan name : names) {
            byStart.put(name.from(), name);
            byEnd.put(name.to(), name);
        }
    }

    Language language() {
        return language;
    }

    boolean arabic() {
        return language == Language.AR;
    }

    int size() {
        return tokens.size();
    }

    Token at(int token) {
        return tokens.get(token);
    }

    /** The known name that begins at a token. */
    @Nullable
    NameSpan nameAt(int token) {
        return byStart.get(token);
    }

    /** The known name that ends before a token. */
    @Nullable
    NameSpan nameBefore(int token) {
        return byEnd.get(token);
    }

    /** A known person's name that begins at a token and was not read yet. */
    @Nullable
    NameSpan personAt(int token) {
        NameSpan name = byStart.get(token);
        return name != null && name.sort() == Sort.PERSON && !taken[token] ? name : null;
    }

    /** True right after or within a known name that begins before a token. */
    boolean insideName(int token) {
        return IntStream.range(Math.max(0, token - LONGEST_NAME), token)
                .mapToObj(byStart::get)
                .anyMatch(name -> name != null && name.to() >= token);
    }

    /** True for a word that reports an event or tells its status. */
    boolean spoken(int token) {
        return spoken.get(token);
    }

    /** «أعلنت»: true for an Arabic verb in the past whose subject is female, as cities are, and follows. */
    boolean femaleVerb(int token) {
        String word = token < 0 ? "" : tokens.get(token).folded();
        return word.length() >= SHORTEST_VERB
                && word.endsWith("ت")
                && !word.endsWith("ات")
                && !word.startsWith("ال")
                && tokens.get(token).forms().stream().noneMatch(OF_PLACES::contains)
                && !byEnd.containsKey(token + 1);
    }

    /** True for a word of an office. */
    boolean office(int token) {
        return offices.get(token);
    }

    boolean taken(int token) {
        return taken[token];
    }

    void take(int from, int to) {
        for (int at = from; at < to; at++) {
            taken[at] = true;
        }
    }

    /** "MOSCOW, 22 October (TASS) -", «عمان 22 تشرين الأول (بترا)»: true for a name that only tells where it was written. */
    boolean dateline(NameSpan name) {
        boolean place = name.sort() == Sort.STATE || name.sort() == Sort.CAPITAL || name.sort() == Sort.CITY;
        if (!place || !beginsLine(name.from()) || name.to() >= endOfLine(name.from())) {
            return false;
        }
        String words = words(name.from(), name.to());
        boolean capitals =
                !arabic() && words.length() > SHORTEST_CAPITALS && words.equals(words.toUpperCase(Locale.ROOT));
        Token next = tokens.get(name.to());
        return capitals || (arabic() && next.number()) || DATELINE_SIGNS.contains(next.folded());
    }

    /** True if one of the words in a range may be read as one of those sought. */
    boolean anyForm(int from, int to, Set<String> sought) {
        return tokens.subList(from, to).stream()
                .anyMatch(token -> token.forms().stream().anyMatch(sought::contains));
    }

    /** The text from one token to before another. */
    String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** True for the preposition «على», which folds to the name «علي». */
    boolean arabicOn(int token) {
        return text.charAt(tokens.get(token).end() - 1) == 'ى'
                && tokens.get(token).is("علي");
    }

    /** Where the line of a token ends: the first token of the next line. */
    int endOfLine(int token) {
        return token < lineEnds.length ? lineEnds[token] : tokens.size();
    }

    private int[] lineEnds() {
        int[] ends = new int[tokens.size()];
        int end = tokens.size();
        for (int at = ends.length - 1; at >= 0; at--) {
            ends[at] = end;
            end = beginsLine(at) ? at : end;
        }
        return ends;
    }

    /** True if a line ends between a token and the one before. */
    boolean beginsLine(int token) {
        return token == 0
                || text.substring(tokens.get(token - 1).end(), tokens.get(token).start())
                                .indexOf('\n')
                        >= 0;
    }
}
