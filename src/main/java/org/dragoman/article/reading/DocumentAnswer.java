package org.dragoman.article.reading;

import org.jspecify.annotations.Nullable;

/**
 * What the process that reads a document answers, as JSON on its output.
 *
 * @param problem why nothing was read
 * @param title as the document's own data name it; may be empty
 * @param publishedOn an ISO day
 * @param text paragraphs, each ended by a newline
 */
record DocumentAnswer(
        @Nullable ReadingProblem problem,
        String title,
        @Nullable String publishedOn,
        String text) {

    static DocumentAnswer of(ReadingProblem problem) {
        return new DocumentAnswer(problem, "", null, "");
    }
}
