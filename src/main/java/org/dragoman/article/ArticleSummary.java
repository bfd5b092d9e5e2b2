package org.dragoman.article;

import java.time.Instant;
import java.time.LocalDate;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.SourceId;

/** An article as lists show it, without its text. */
public record ArticleSummary(
        ArticleId id,
        SourceId source,
        String sourceName,
        Language language,
        LocalDate publishedOn,
        String title,
        Instant addedAt,
        boolean sample) {}
