package org.dragoman.review;

import java.time.LocalDate;
import org.dragoman.article.ArticleDraft;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * An article as somebody pastes it; its language is recognised.
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

    ArticleDraft in(Language language) {
        return new ArticleDraft(source, language, publishedOn, address, title, text, sample);
    }
}
