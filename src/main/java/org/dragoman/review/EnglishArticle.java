package org.dragoman.review;

import java.util.Set;

/** The definite article that English puts before the names of some countries. */
final class EnglishArticle {

    private static final Set<String> WITH = Set.of(
            "AE", "BS", "CF", "DO", "FM", "GB", "GM", "KM", "MH", "MV", "NL", "PH", "PS", "SB", "SC", "US", "VA");

    private EnglishArticle() {}

    /**
     * The name as it follows a preposition.
     *
     * @param country ISO 3166 alpha-2
     */
    static String of(String country, String name) {
        return WITH.contains(country) ? "the " + name : name;
    }
}
