package org.dragoman.timeline;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which facets to list.
 *
 * @param facets those with few values cost nothing, every one with many a look at all events in sight
 * @param words only values one of whose names, in any script, has words that begin so; may be empty
 */
public record FacetWish(Set<Facet> facets, String words) {

    public FacetWish {
        EnumSet<Facet> copy = EnumSet.noneOf(Facet.class);
        copy.addAll(facets);
        facets = copy;
        words = words.strip();
    }
}
