package org.dragoman.extraction;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.Language;

/**
 * Cuts tokens into sentences: by ICU, but not after the abbreviations of the language, at line ends, and never too long.
 * ICU's own filter of abbreviations is not used: it also finds «в.» at the end of «переговоров.» and «م.» of «اليوم.».
 */
final class SentenceSplitter {

    /** A sentence as a range of tokens. */
    record Sentence(int from, int to) {}

    /** Longer runs are lists or noise; what lies farther apart is not said of one another. */
    private static final int MOST_TOKENS = 160;

    /** Never given a text, only cloned: an iterator serves one thread. */
    private static final Map<Language, BreakIterator> BREAKS = new EnumMap<>(Language.class);

    private static final Map<Language, Set<String>> ABBREVIATIONS = new EnumMap<>(Language.class);
    private static final int LONGEST_ABBREVIATION = 8;
    private static final int SHORTEST_LAST_WORD = 3;
    private static final char ARABIC_LENGTHENING = '\u0640';

    static {
        for (Language language : Language.values()) {
            BREAKS.put(language, BreakIterator.getSentenceInstance(language.locale()));
            ABBREVIATIONS.put(
                    language,
                    ResourceTable.read(language, "abbreviations").stream()
                            .map(List::getFirst)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private SentenceSplitter() {}

    static List<Sentence> sentences(String text, List<Token> tokens, Language language) {
        BreakIterator breaks = Objects.requireNonNull(BREAKS.get(language)).clone();
        Set<String> abbreviations = Objects.requireNonNull(ABBREVIATIONS.get(language));
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (at < tokens.size() && tokens.get(at).start() < end) {
                at++;
            }
            if (at > from && (at == tokens.size() || !goesOn(text, tokens, at, end, abbreviations))) {
                addParts(sentences, text, tokens, from, at, abbreviations);
                from = at;
            }
        }
        addParts(sentences, text, tokens, from, tokens.size(), abbreviations);
        return sentences;
    }

    /** ICU begins no sentence with a number before a word in small letters, as «20 декабря прошли …» does. */
    private static void addParts(
            List<Sentence> sentences, String text, List<Token> tokens, int from, int to, Set<String> abbreviations) {
        int start = from;
        for (int at = from + 2; at < to; at++) {
            if (tokens.get(at).number() && afterSentence(text, tokens, at, abbreviations)) {
                addPieces(sentences, start, at);
                start = at;
            }
        }
        addPieces(sentences, start, to);
    }

    private static boolean afterSentence(String text, List<Token> tokens, int at, Set<String> abbreviations) {
        Token word = tokens.get(at - 2);
        Token stop = tokens.get(at - 1);
        return stop.is(".")
                && word.word()
                && word.end() - word.start() >= SHORTEST_LAST_WORD
                && stop.start() == word.end()
                && stop.end() < tokens.get(at).start()
                && !abbreviations.contains(lastWord(text, stop.end()));
    }

    private static void addPieces(List<Sentence> sentences, int from, int to) {
        for (int start = from; start < to; start += MOST_TOKENS) {
            sentences.add(new Sentence(start, Math.min(to, start + MOST_TOKENS)));
        }
    }

    /** True after a full stop that ends no sentence, within a line. */
    private static boolean goesOn(String text, List<Token> tokens, int next, int end, Set<String> abbreviations) {
        if (next < 2 || !tokens.get(next - 1).is(".") || text.charAt(end - 1) == '\n') {
            return false;
        }
        return afterInitial(tokens.get(next - 2))
                || abbreviations.contains(lastWord(text, tokens.get(next - 1).end()));
    }

    /** "J." or «В.». */
    private static boolean afterInitial(Token initial) {
        return initial.word() && initial.end() - initial.start() == 1 && initial.capital();
    }

    /** The end of a text back to a space, a bracket or a quotation mark, cut where it is longer than any abbreviation. */
    private static String lastWord(String text, int end) {
        int from = end;
        while (from > 0 && end - from <= LONGEST_ABBREVIATION && ofWord(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private static boolean ofWord(char unit) {
        return Character.isLetter(unit) || unit == '.' || unit == ARABIC_LENGTHENING;
    }
}
