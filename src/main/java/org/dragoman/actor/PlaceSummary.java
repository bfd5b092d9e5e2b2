package org.dragoman.actor;

import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;

/**
 * A place as lists and look-ups show it.
 *
 * @param country ISO 3166 alpha-2
 */
public record PlaceSummary(PlaceId id, PlaceKind kind, String code, String country, LocalizedText name) {}
