package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;

/** Lists the values of the facets for a reader. */
final class FacetValues {

    private static final Map<Facet, List<String>> FIXED_ORDER = Map.of(
            Facet.TYPE,
            Arrays.stream(EventType.Family.values()).map(EventType.Family::code).toList(),
            Facet.STATUS,
            List.of(
                            WorldStatus.TOOK_PLACE,
                            WorldStatus.UNDER_WAY,
                            WorldStatus.CONFIRMED,
                            WorldStatus.ANNOUNCED,
                            WorldStatus.RUMOURED,
                            WorldStatus.POSTPONED,
                            WorldStatus.CANCELLED,
                            WorldStatus.DENIED,
                            WorldStatus.CUT_SHORT,
                            WorldStatus.DID_NOT_TAKE_PLACE)
                    .stream()
                    .map(WorldStatus::code)
                    .toList());

    private final TimelineTexts texts;
    private final Language language;

    FacetValues(TimelineTexts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /**
     * Types and statuses in their own order, all that occur in the register so that the list stays still; countries and
     * languages by count, those that are found. What is chosen is always listed.
     *
     * @param found events in sight
     * @param register all events
     */
    Facets of(TimelineFilter filter, FacetTally found, FacetTally register) {
        return new Facets(
                values(Facet.TYPE, filter, found, register),
                values(Facet.STATUS, filter, found, register),
                values(Facet.COUNTRY, filter, found, register),
                values(Facet.LANGUAGE, filter, found, register));
    }

    private List<FacetValue> values(Facet facet, TimelineFilter filter, FacetTally found, FacetTally register) {
        Map<String, Integer> counts = found.counts(facet);
        Set<String> listed = new LinkedHashSet<>(filter.chosen(facet));
        List<String> order = FIXED_ORDER.get(facet);
        Comparator<FacetValue> sorting;
        if (order == null) {
            listed.addAll(counts.keySet());
            sorting = Comparator.comparingInt(FacetValue::count)
                    .reversed()
                    .thenComparing(FacetValue::label, texts.collator(language));
        } else {
            register.counts(facet).keySet().stream().filter(order::contains).forEach(listed::add);
            sorting = Comparator.comparingInt(value -> Math.floorMod(order.indexOf(value.value()), 1000));
        }
        return listed.stream()
                .map(value -> new FacetValue(
                        value,
                        texts.facetValue(facet, value, language),
                        counts.getOrDefault(value, 0),
                        filter.chosen(facet).contains(value)))
                .sorted(sorting)
                .toList();
    }
}
