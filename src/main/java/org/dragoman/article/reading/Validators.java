package org.dragoman.article.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask later whether something has changed (RFC 9110, section 8.8); sent back as it came.
 *
 * @param etag the header ETag
 * @param lastModified the header Last-Modified
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

    /** Those of something never fetched. */
    public static final Validators NONE = new Validators(null, null);
}
