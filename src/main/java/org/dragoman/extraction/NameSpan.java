package org.dragoman.extraction;

import org.jspecify.annotations.Nullable;

/**
 * A known name in a text, tokens from {@code from}, before {@code to}.
 *
 * @param code code of the actor or place, {@code null} for a demonym
 * @param name canonical English name
 * @param country ISO 3166 alpha-2
 * @param clitic true if something is written onto its first word
 */
record NameSpan(
        int from,
        int to,
        Sort sort,
        @Nullable String code,
        String name,
        @Nullable String country,
        boolean clitic) {

    enum Sort {
        STATE,
        PERSON,
        DEMONYM,
        ORGANISATION,
        CITY,
        CAPITAL
    }
}
