package org.dragoman.article.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a file or a page, before anybody has checked it.
 *
 * @param title may be empty
 * @param text paragraphs, each ended by a newline; never empty
 * @param publishedOn the day that the file or page gives for itself
 * @param address the page's canonical address
 * @param publisher who published it, as it says itself
 */
public record ReadText(
        String title,
        String text,
        @Nullable LocalDate publishedOn,
        @Nullable String address,
        @Nullable String publisher) {}
