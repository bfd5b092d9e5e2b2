package org.dragoman.review.ui;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.TextSpan;

/** An article cut into paragraphs and sentences; the first paragraph is its title. */
record Sentences(List<Paragraph> paragraphs) {

    /** A line of the text; sentences without words are left out. */
    record Paragraph(List<Sentence> sentences) {}

    /**
     * A sentence.
     *
     * @param number counted from 1 after the title, which is 0
     */
    record Sentence(int number, TextSpan span) {}

    /** @param text title, newline, text */
    static Sentences of(String text, Language language) {
        ULocale locale = ULocale.forLocale(language.locale());
        BreakIterator breaks = FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        List<Paragraph> paragraphs = new ArrayList<>();
        int number = 0;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            List<Sentence> sentences = paragraphs.isEmpty()
                    ? List.of(new Sentence(0, new TextSpan(start, Math.max(end, start + 1))))
                    : sentences(text, start, end, number, breaks);
            if (!sentences.isEmpty()) {
                paragraphs.add(new Paragraph(sentences));
                number = sentences.getLast().number();
            }
            start = end + 1;
        }
        return new Sentences(List.copyOf(paragraphs));
    }

    private static List<Sentence> sentences(String text, int from, int to, int before, BreakIterator breaks) {
        String paragraph = text.substring(from, to);
        breaks.setText(paragraph);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (visible(paragraph.substring(start, end))) {
                sentences.add(new Sentence(before + sentences.size() + 1, new TextSpan(from + start, from + end)));
            }
            start = end;
        }
        return sentences;
    }

    /** False for spaces of any kind, directional marks and the like, of which pages are full. */
    private static boolean visible(String text) {
        return text.codePoints()
                .anyMatch(sign -> !Character.isWhitespace(sign)
                        && !Character.isSpaceChar(sign)
                        && Character.getType(sign) != Character.FORMAT);
    }

    /** The sentence that has the position. */
    Sentence at(int position) {
        Sentence found = paragraphs.getFirst().sentences().getFirst();
        for (Paragraph paragraph : paragraphs) {
            for (Sentence sentence : paragraph.sentences()) {
                if (sentence.span().start() > position) {
                    return found;
                }
                found = sentence;
            }
        }
        return found;
    }
}
