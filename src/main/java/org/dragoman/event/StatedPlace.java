package org.dragoman.event;

import org.dragoman.kernel.PlaceId;

/**
 * A place as far as two of them can contradict each other.
 *
 * @param country ISO 3166 alpha-2
 * @param whole if it is the country itself
 */
record StatedPlace(PlaceId id, String country, boolean whole) {

    /** True if nothing can be in both places. */
    boolean excludes(StatedPlace other) {
        return !country.equals(other.country) || (!whole && !other.whole && !id.equals(other.id));
    }
}
