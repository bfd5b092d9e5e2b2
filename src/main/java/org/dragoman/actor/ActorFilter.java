package org.dragoman.actor;

import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Which actors a list shows.
 *
 * @param words each begins a word of one name, in any script; empty for all
 * @param kind {@code null} for all
 * @param country ISO 3166 alpha-2; {@code null} for all
 */
public record ActorFilter(
        String words, @Nullable ActorKind kind, @Nullable String country) {

    public static final ActorFilter ALL = new ActorFilter("", null, null);
}
