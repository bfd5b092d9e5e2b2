package org.dragoman.review;

import org.dragoman.article.ArticleSummary;
import org.jspecify.annotations.Nullable;

/**
 * An article of the inbox.
 *
 * @param proposed how many of its mentions wait for a decision
 * @param editor login of who reviews it; {@code null} for nobody in particular
 */
public record QueuedArticle(
        ArticleSummary article,
        int proposed,
        int accepted,
        int rejected,
        @Nullable String editor) {}
