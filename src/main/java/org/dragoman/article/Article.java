package org.dragoman.article;

import java.time.Instant;
import java.time.LocalDate;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A stored text; it never changes.
 *
 * @param address where it was published, an http or https address
 * @param addedBy login of the account that stored it
 * @param sample true if it came with the sample desk
 */
public record Article(
        ArticleId id,
        SourceId source,
        String sourceName,
        Language language,
        LocalDate publishedOn,
        @Nullable String address,
        String title,
        String text,
        String addedBy,
        Instant addedAt,
        boolean sample) {

    /** The text that every offset counts in: the title, a newline, the text. */
    public String fullText() {
        return ArticleText.full(title, text);
    }
}
