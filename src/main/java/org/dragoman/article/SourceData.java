package org.dragoman.article;

import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source.
 *
 * @param name as readers know it, 1 to {@value #NAME_LENGTH} characters
 * @param country where it is based (ISO 3166 alpha-2)
 * @param language the one it mostly writes in
 * @param homePage address of its site
 * @param sample true if it came with the sample desk
 */
public record SourceData(
        String name,
        SourceKind kind,
        @Nullable String country,
        @Nullable Language language,
        @Nullable String homePage,
        Reliability reliability,
        boolean sample) {

    /** Longest name in characters. */
    public static final int NAME_LENGTH = 200;

    /** Longest address of a site in characters. */
    public static final int ADDRESS_LENGTH = 2000;

    public SourceData {
        name = name.strip();
    }

    /** A source of which no more is known; its reliability cannot be judged. */
    public SourceData(
            String name, SourceKind kind, @Nullable String country, @Nullable Language language, boolean sample) {
        this(name, kind, country, language, null, Reliability.F, sample);
    }
}
