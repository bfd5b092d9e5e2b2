package org.dragoman.extraction.model;

import java.util.Optional;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a model says it quotes. A quote is literal, letter by letter, and begins and ends where words do; an Arabic
 * one may begin behind a preposition that is written together with its word.
 */
final class Quotes {

    /** What the register keeps of a quote. */
    private static final int LONGEST = 4000;

    private final String text;

    /** @param text title, a newline, text of the article */
    Quotes(String text) {
        this.text = text;
    }

    /** Where the quote stands, nearest to a place of the text; nothing where it stands nowhere. */
    Optional<TextSpan> find(@Nullable String quote, int near) {
        String words = quote == null ? "" : quote.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        TextSpan best = null;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            TextSpan span = new TextSpan(at, at + words.length());
            boolean nearer = best == null || Math.abs(at - near) < Math.abs(best.start() - near);
            if (nearer && whole(span)) {
                best = span;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The same as evidence of a field. */
    Optional<Evidence> evidence(MentionField field, int ordinal, @Nullable String quote, int near) {
        return find(quote, near).map(span -> new Evidence(field, ordinal, span, span.in(text)));
    }

    private boolean whole(TextSpan span) {
        return (!splits(span.start()) || arabic(text.codePointBefore(span.start()))) && !splits(span.end());
    }

    private static boolean arabic(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
    }

    private boolean splits(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
