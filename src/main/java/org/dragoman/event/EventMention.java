package org.dragoman.event;

import java.time.LocalDate;
import org.dragoman.kernel.Language;

/** An accepted mention together with where it was published. */
public record EventMention(
        Mention mention, Language language, LocalDate publishedOn, String sourceName, String articleTitle) {}
