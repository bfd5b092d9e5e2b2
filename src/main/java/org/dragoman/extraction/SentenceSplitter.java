package org.dragoman.extraction;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.kernel.Language;

/** Cuts tokens into sentences: by ICU with CLDR's abbreviations and our own, at line ends, and never too long. */
final class SentenceSplitter {

    /** A sentence as a range of tokens. */
    record Sentence(int from, int to) {}

    /** Longer runs are lists or noise; what lies farther apart is not said of one another. */
    private static final int MOST_TOKENS = 160;

    /** Never given a text, only cloned: an iterator serves one thread. */
    private static final Map<Language, BreakIterator> BREAKS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BREAKS.put(language, breaks(language));
        }
    }

    private SentenceSplitter() {}

    static List<Sentence> sentences(String text, List<Token> tokens, Language language) {
        BreakIterator breaks = Objects.requireNonNull(BREAKS.get(language)).clone();
        breaks.setText(text);
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int at = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (at < tokens.size() && tokens.get(at).start() < end) {
                at++;
            }
            if (at > from && (at == tokens.size() || !afterInitial(text, tokens, at, end))) {
                addPieces(sentences, from, at);
                from = at;
            }
        }
        addPieces(sentences, from, tokens.size());
        return sentences;
    }

    private static BreakIterator breaks(Language language) {
        ULocale locale = ULocale.forLocale(language.locale());
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        ResourceTable.read(language, "abbreviations").forEach(row -> builder.suppressBreakAfter(row.getFirst()));
        return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    }

    private static void addPieces(List<Sentence> sentences, int from, int to) {
        for (int start = from; start < to; start += MOST_TOKENS) {
            sentences.add(new Sentence(start, Math.min(to, start + MOST_TOKENS)));
        }
    }

    /** True after "J." or «В.», where the line goes on. */
    private static boolean afterInitial(String text, List<Token> tokens, int next, int end) {
        if (next < 2 || !tokens.get(next - 1).is(".") || text.charAt(end - 1) == '\n') {
            return false;
        }
        Token initial = tokens.get(next - 2);
        return initial.word() && initial.end() - initial.start() == 1 && initial.capital();
    }
}
