package org.dragoman.timeline;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes the Russian letter ё as е, as most newsrooms do. */
final class YoFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    YoFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        for (int index = 0; index < term.length(); index++) {
            if (letters[index] == 'ё') {
                letters[index] = 'е';
            }
        }
        return true;
    }
}
