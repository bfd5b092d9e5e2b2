package org.dragoman.article;

import java.time.LocalDate;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An article as it comes to the desk; its language is recognised.
 *
 * @param sample true if it comes with the sample desk
 */
public record ArticleSubmission(
        @Nullable SourceId source,
        @Nullable LocalDate publishedOn,
        @Nullable String address,
        String title,
        String text,
        boolean sample) {

    /** The draft of the article, written in the language. */
    public ArticleDraft in(Language language) {
        return new ArticleDraft(source, language, publishedOn, address, title, text, sample);
    }
}
