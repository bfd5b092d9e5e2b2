package org.dragoman.article.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the process that reads a document answers, as JSON on its output.
 *
 * @param problem why nothing was read
 * @param title as the document's own data name it; may be empty
 * @param publishedOn an ISO day
 * @param text paragraphs, each ended by a newline
 * @param address the canonical one of a page
 * @param publisher the site of a page
 */
record DocumentAnswer(
        @Nullable ReadingProblem problem,
        String title,
        @Nullable String publishedOn,
        String text,
        @Nullable String address,
        @Nullable String publisher) {

    static DocumentAnswer of(ReadText page) {
        LocalDate day = page.publishedOn();
        return new DocumentAnswer(
                null, page.title(), day == null ? null : day.toString(), page.text(), page.address(), page.publisher());
    }

    static DocumentAnswer of(ReadingProblem problem) {
        return new DocumentAnswer(problem, "", null, "", null, null);
    }
}
