package org.dragoman.review.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article of the sample desk.
 *
 * @param file the name of the file it comes from
 * @param source the key of its source
 */
record SampleArticle(String file, String source, LocalDate publishedOn, String title, String text) {

    private static final String BLANK_LINE = "\n\n";

    /**
     * Reads a file: lines {@code key: value}, a blank line, {@code # title}, a blank line, the text.
     *
     * @throws IllegalArgumentException if the file has another form
     */
    static SampleArticle parse(String file, String content) {
        String[] parts = content.replace("\r\n", "\n").split(BLANK_LINE, 3);
        if (parts.length < 3 || !parts[1].startsWith("# ")) {
            throw new IllegalArgumentException("Not a sample article: " + file);
        }
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : parts[0].split("\n", -1)) {
            String[] field = line.split(": ", 2);
            head.put(field[0], field[field.length - 1]);
        }
        return new SampleArticle(
                file,
                head.getOrDefault("source", ""),
                LocalDate.parse(head.getOrDefault("published", "")),
                parts[1].substring(2),
                parts[2]);
    }

    String fullText() {
        return title + "\n" + text.strip();
    }
}
