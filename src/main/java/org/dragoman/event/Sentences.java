package org.dragoman.event;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;

/** Finds the sentence around words of a text. */
final class Sentences {

    private static final Pattern ENDS_WITH_INITIAL = Pattern.compile("(?U)(?s).*(?<!\\w)\\w\\.\\s*");

    private Sentences() {}

    /** The sentences of a text in their order, without the white space between them. */
    static List<TextSpan> all(String text, Language language) {
        List<TextSpan> sentences = new ArrayList<>();
        int position = 0;
        while (position < text.length()) {
            if (Character.isWhitespace(text.charAt(position))) {
                position++;
            } else {
                TextSpan sentence = around(new TextSpan(position, position + 1), text, language);
                sentences.add(sentence);
                position = sentence.end();
            }
        }
        return sentences;
    }

    /** The sentence that holds the span, without white space at its ends; more than one where the span crosses them. */
    static TextSpan around(TextSpan span, String text, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLocale(language.locale()));
        breaks.setText(text);
        int start = breaks.isBoundary(span.start()) ? span.start() : breaks.preceding(span.start());
        while (start > 0 && afterInitial(text, start)) {
            start = breaks.preceding(start);
        }
        int end = breaks.isBoundary(span.end()) ? span.end() : breaks.following(span.end());
        while (end < text.length() && afterInitial(text, end)) {
            end = breaks.following(end);
        }
        while (Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    /** True where no sentence ends, because the full stop belongs to an initial ("S. Lavrov") or to "г.". */
    private static boolean afterInitial(String text, int boundary) {
        String before = text.substring(Math.max(0, boundary - 5), boundary);
        return before.indexOf('\n') < 0 && ENDS_WITH_INITIAL.matcher(before).matches();
    }
}
