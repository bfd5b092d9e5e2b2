package org.dragoman.event;

import java.time.LocalDate;
import org.dragoman.kernel.Language;

/**
 * An accepted mention together with where it was published.
 *
 * @param source code of the source
 */
public record EventMention(
        Mention mention,
        Language language,
        LocalDate publishedOn,
        String source,
        String sourceName,
        String articleTitle) {}
