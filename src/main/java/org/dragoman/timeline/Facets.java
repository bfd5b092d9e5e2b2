package org.dragoman.timeline;

import java.util.List;

/** The values of every facet, with what each would find. */
public record Facets(
        List<FacetValue> type, List<FacetValue> status, List<FacetValue> country, List<FacetValue> language) {

    public List<FacetValue> values(Facet facet) {
        return switch (facet) {
            case TYPE -> type;
            case STATUS -> status;
            case COUNTRY -> country;
            case LANGUAGE -> language;
        };
    }
}
