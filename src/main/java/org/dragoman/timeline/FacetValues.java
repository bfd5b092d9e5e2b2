package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;

/** Lists the values of the facets for a reader. */
final class FacetValues {

    private static final int MOST_OF_MANY = 50;

    private static final Map<Facet, List<String>> FIXED_ORDER = Map.of(
            Facet.TYPE,
            Arrays.stream(EventType.Family.values()).map(EventType.Family::code).toList(),
            Facet.STATUS,
            Stream.of(
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
                    .map(WorldStatus::code)
                    .toList(),
            Facet.LEVEL,
            IntStream.range(1, Profile.LEVELS).mapToObj(Integer::toString).toList(),
            Facet.VERIFICATION,
            Stream.of(
                            Verification.CONFIRMED_BY_BOTH,
                            Verification.OFFICIAL,
                            Verification.CORROBORATED,
                            Verification.SINGLE_SOURCE,
                            Verification.UNVERIFIED,
                            Verification.DISPUTED,
                            Verification.REFUTED)
                    .map(Verification::code)
                    .toList());

    private final TimelineTexts texts;
    private final Language language;
    private final ValueSearch search;

    FacetValues(TimelineTexts texts, Language language, ValueSearch search) {
        this.texts = texts;
        this.language = language;
        this.search = search;
    }

    /**
     * Values that have an order of their own in this, all that occur in the register so that the list stays still; the others
     * by count, those that are found, of many the {@value #MOST_OF_MANY} most frequent. What is chosen is always listed.
     *
     * @param found events in sight
     * @param register all events
     * @param many events in sight by the terms of a facet with many values
     */
    Facets of(
            TimelineFilter filter,
            Set<Facet> wanted,
            FacetTally found,
            FacetTally register,
            Function<Facet, Map<String, Integer>> many) {
        Map<Facet, List<FacetValue>> values = new EnumMap<>(Facet.class);
        for (Facet facet : wanted) {
            values.put(
                    facet,
                    facet.many()
                            ? ofMany(facet, filter.chosen(facet), many.apply(facet))
                            : ofFew(facet, filter.chosen(facet), found.counts(facet), register));
        }
        return new Facets(values);
    }

    private List<FacetValue> ofFew(Facet facet, List<String> chosen, Map<String, Integer> counts, FacetTally register) {
        Set<String> listed = new LinkedHashSet<>(chosen);
        List<String> order = FIXED_ORDER.get(facet);
        if (order == null) {
            listed.addAll(counts.keySet());
        } else {
            register.counts(facet).keySet().stream().filter(order::contains).forEach(listed::add);
        }
        Comparator<FacetValue> sorting = order == null
                ? byCount()
                : Comparator.comparingInt(value -> Math.floorMod(order.indexOf(value.value()), 1000));
        return listed.stream()
                .map(value -> value(value, texts.facetValue(facet, value, language), counts, chosen))
                .filter(value -> value.selected() || search.finds(facet, value.value(), value.label()))
                .sorted(sorting)
                .toList();
    }

    private List<FacetValue> ofMany(Facet facet, List<String> chosen, Map<String, Integer> terms) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> sourceNames = new HashMap<>();
        terms.forEach((term, count) -> FacetTerms.values(facet, term).forEach(value -> {
            counts.merge(value, count, Integer::sum);
            if (facet == Facet.SOURCE) {
                sourceNames.put(value, FacetTerms.sourceName(term));
            }
        }));
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        Function<String, String> label =
                value -> sourceNames.getOrDefault(value, texts.facetValue(facet, value, language));
        List<String> listed = counts.keySet().stream()
                .filter(value -> search.finds(facet, value, label.apply(value)))
                .sorted(Comparator.<String>comparingInt(value -> -counts.getOrDefault(value, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return Stream.concat(chosen.stream(), listed.stream().limit(MOST_OF_MANY))
                .distinct()
                .map(value -> value(value, label.apply(value), counts, chosen))
                .sorted(byCount())
                .toList();
    }

    private Comparator<FacetValue> byCount() {
        return Comparator.comparingInt(FacetValue::count)
                .reversed()
                .thenComparing(FacetValue::label, texts.collator(language));
    }

    private static FacetValue value(String value, String label, Map<String, Integer> counts, List<String> chosen) {
        return new FacetValue(value, label, counts.getOrDefault(value, 0), chosen.contains(value));
    }
}
