package org.dragoman.review;

import java.util.Map;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where an event is, as its title says it.
 *
 * @param country ISO 3166 alpha-2 of the country that the place is or lies in
 * @param isCountry true if no city is known
 * @param names of the place; empty where it is not known
 * @param countries names of the countries that may be named, by ISO 3166 alpha-2
 */
record TitlePlace(
        @Nullable String country, boolean isCountry, LocalizedText names, Map<String, LocalizedText> countries) {

    String name(Language reader) {
        return names.forReader(reader);
    }

    String countryName(String code, Language reader) {
        return countries.getOrDefault(code, LocalizedText.EMPTY).forReader(reader);
    }
}
