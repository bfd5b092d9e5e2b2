package org.dragoman.extraction;

import org.dragoman.actor.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Where an event takes place.
 *
 * @param kind what it is, {@code null} where the name book does not know it
 * @param code code in the name book, {@code null} where it does not know it
 * @param name canonical English name where the place is known, else as printed
 * @param country ISO 3166 alpha-2
 */
public record ExtractedPlace(
        @Nullable PlaceKind kind,
        @Nullable String code,
        String name,
        @Nullable String country) {}
