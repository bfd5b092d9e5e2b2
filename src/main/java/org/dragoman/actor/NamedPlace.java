package org.dragoman.actor;

import java.util.List;
import java.util.Map;
import org.dragoman.kernel.Language;

/**
 * A city or country as the name book knows it.
 *
 * @param code ISO 3166 alpha-2 of a country, a slug of a city
 * @param country ISO 3166 alpha-2
 * @param names per language the canonical name first, then its aliases
 */
public record NamedPlace(
        PlaceKind kind, String code, String country, boolean capital, Map<Language, List<String>> names) {}
