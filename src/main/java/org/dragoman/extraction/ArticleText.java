package org.dragoman.extraction;

import java.time.LocalDate;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article to read.
 *
 * @param language the language to read it in; {@code null} to recognise it
 */
public record ArticleText(
        String title,
        String text,
        LocalDate publishedOn,
        @Nullable Language language) {

    /** What the offsets of evidence count in: title, a newline, text. */
    public String whole() {
        return title + "\n" + text;
    }
}
