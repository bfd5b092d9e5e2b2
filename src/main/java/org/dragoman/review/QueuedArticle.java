package org.dragoman.review;

import org.dragoman.article.ArticleSummary;

/**
 * An article of the inbox.
 *
 * @param proposed how many of its mentions wait for a decision
 */
public record QueuedArticle(ArticleSummary article, int proposed, int accepted, int rejected) {}
