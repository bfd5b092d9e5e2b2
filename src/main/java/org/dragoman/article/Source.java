package org.dragoman.article;

import org.dragoman.kernel.SourceId;

/**
 * A publisher of articles.
 *
 * @param code unique, made from the name
 */
public record Source(SourceId id, String code, SourceData data) {}
