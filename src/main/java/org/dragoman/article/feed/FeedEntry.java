package org.dragoman.article.feed;

import java.time.LocalDate;
import org.dragoman.article.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a feed.
 *
 * @param address of the article
 * @param publishedOn the day in UTC
 */
record FeedEntry(String address, String title, @Nullable LocalDate publishedOn) {

    String sha256() {
        return Sha256.of(address);
    }
}
