package org.dragoman.article.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Collects the paragraphs of a text, with single spaces inside and none around. */
final class Paragraphs {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?>\\R)[ \\t\\u00A0]*(?>\\R)\\s*");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** The paragraphs of a plain text: of its lines or, where it separates them by empty lines, of those between. */
    static Paragraphs ofPlain(String text) {
        return split(EMPTY_LINE.matcher(text.strip()).find() && hardWrapped(text) ? EMPTY_LINE : LINE_BREAK, text);
    }

    /** The paragraphs of a text that has one on each line. */
    static Paragraphs ofLines(String text) {
        return split(LINE_BREAK, text);
    }

    private static Paragraphs split(Pattern separator, String text) {
        Paragraphs paragraphs = new Paragraphs();
        for (String paragraph : separator.split(text, -1)) {
            paragraphs.write(paragraph);
            paragraphs.close();
        }
        return paragraphs;
    }

    /** True if lines end where the paper does: none is much longer than a line of print. */
    private static boolean hardWrapped(String text) {
        return text.lines().allMatch(line -> line.length() <= 100);
    }

    void write(String text) {
        open.append(text);
    }

    /** Ends the paragraph. */
    void close() {
        String paragraph = SPACE.matcher(open).replaceAll(" ").strip();
        open.setLength(0);
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    /** Takes the first paragraph away, if there is one: a title stands there where nothing else names it. */
    String takeFirst() {
        close();
        return paragraphs.isEmpty() ? "" : paragraphs.removeFirst();
    }

    /** Takes away what only repeats the title at the beginning. */
    void dropFirst(String title) {
        close();
        while (!paragraphs.isEmpty()
                && SPACE.matcher(title).replaceAll(" ").strip().equals(paragraphs.getFirst())) {
            paragraphs.removeFirst();
        }
    }

    /** The paragraphs, one a line. */
    String text() {
        close();
        return String.join("\n", paragraphs);
    }
}
