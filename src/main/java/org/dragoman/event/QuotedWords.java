package org.dragoman.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.TextSpan;

/**
 * Finds words in a text that were copied from a page: spaces, line ends, quotation marks, dashes and the invisible signs of
 * direction may differ, letters may not.
 */
final class QuotedWords {

    private static final Pattern SPACE = Pattern.compile(" ");
    private static final double SHARED = 0.5;
    private static final String QUOTATION_MARKS = "\"'«»“”„‟‘’‚‹›";

    private final String text;
    private final String folded;
    private final int[] offsets;

    QuotedWords(String text) {
        this.text = text;
        this.offsets = new int[text.length()];
        this.folded = fold(text, offsets);
    }

    /** The signs that count, and where each of them stands in the text. */
    private static String fold(String text, int[] offsets) {
        StringBuilder signs = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            int kind = Character.getType(sign);
            boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign);
            boolean repeated = space && (signs.isEmpty() || signs.charAt(signs.length() - 1) == ' ');
            if (kind != Character.FORMAT && !repeated) {
                offsets[signs.length()] = index;
                signs.append(space ? ' ' : plain(sign, kind));
            }
        }
        return signs.toString();
    }

    private static char plain(char sign, int kind) {
        if (QUOTATION_MARKS.indexOf(sign) >= 0) {
            return '"';
        }
        return kind == Character.DASH_PUNCTUATION ? '-' : sign;
    }

    /** Where the words stand first, as a whole. */
    Optional<TextSpan> find(String words) {
        String wanted = fold(words, new int[words.length()]).strip();
        int start = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        return start < 0
                ? Optional.empty()
                : Optional.of(new TextSpan(offsets[start], offsets[start + wanted.length() - 1] + 1));
    }

    /** The sentence that has most of the words, if it has half of them. */
    Optional<TextSpan> nearest(String words, List<TextSpan> sentences) {
        Set<String> wanted = words(words);
        double best = wanted.isEmpty() ? 1 : wanted.size() * SHARED;
        TextSpan nearest = null;
        for (TextSpan sentence : sentences) {
            Set<String> shared = words(sentence.in(text));
            shared.retainAll(wanted);
            if (shared.size() >= best && (nearest == null || shared.size() > best)) {
                best = shared.size();
                nearest = sentence;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Set<String> words(String text) {
        return SPACE.splitAsStream(NameFolding.fold(text))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
