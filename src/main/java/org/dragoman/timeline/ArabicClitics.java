package org.dragoman.timeline;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Adds, beside an Arabic word that begins with a letter that may be a preposition or conjunction written together with it
 * (ب ل ك ف), the word without that letter: لروسيا also as روسيا. Whether the letter belongs to the word cannot be told from
 * the word alone, so both stay.
 */
final class ArabicClitics extends TokenFilter {

    private static final String PREFIXES = "بلكف";
    private static final int SHORTEST_REST = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
    private @Nullable State withPrefix;

    ArabicClitics(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        State pending = withPrefix;
        if (pending != null) {
            restoreState(pending);
            withPrefix = null;
            term.copyBuffer(term.buffer(), 1, term.length() - 1);
            place.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > SHORTEST_REST && PREFIXES.indexOf(term.charAt(0)) >= 0) {
            withPrefix = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        withPrefix = null;
    }
}
