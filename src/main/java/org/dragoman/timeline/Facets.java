package org.dragoman.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of the facets that were asked for, with what each would find. */
public record Facets(Map<Facet, List<FacetValue>> values) {

    public Facets {
        values = new EnumMap<>(values);
    }

    /** The values of a facet; none where it was not asked for. */
    public List<FacetValue> of(Facet facet) {
        return values.getOrDefault(facet, List.of());
    }

    /** The values by the code of their facet. */
    @JsonValue
    public Map<String, List<FacetValue>> byCode() {
        Map<String, List<FacetValue>> byCode = new LinkedHashMap<>();
        values.forEach((facet, listed) -> byCode.put(facet.code(), listed));
        return byCode;
    }
}
