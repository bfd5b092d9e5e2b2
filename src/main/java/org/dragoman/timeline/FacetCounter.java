package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Counts what each value of a facet would find, ignoring what the facet itself has chosen. */
final class FacetCounter {

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

    private final List<TimelineEntry> entries;
    private final TimelineFilter filter;
    private final @Nullable DayRange range;
    private final TimelineTexts texts;
    private final Language language;

    /** @param range only events of these days are counted; {@code null} counts all, the undated too */
    FacetCounter(
            List<TimelineEntry> entries,
            TimelineFilter filter,
            @Nullable DayRange range,
            TimelineTexts texts,
            Language language) {
        this.entries = entries;
        this.filter = filter;
        this.range = range;
        this.texts = texts;
        this.language = language;
    }

    Facets count() {
        return new Facets(values(Facet.TYPE), values(Facet.STATUS), values(Facet.COUNTRY), values(Facet.LANGUAGE));
    }

    /**
     * Types and statuses in their own order, all that occur in the register so that the list stays still; countries and
     * languages by count, those that are found. What is chosen is always listed.
     */
    private List<FacetValue> values(Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        Predicate<TimelineEntry> test = filter.testIgnoring(facet).and(this::inRange);
        entries.stream()
                .filter(test)
                .flatMap(entry -> entry.values(facet).stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        Set<String> listed = new LinkedHashSet<>(filter.chosen(facet));
        List<String> order = FIXED_ORDER.get(facet);
        Comparator<FacetValue> sorting;
        if (order == null) {
            listed.addAll(counts.keySet());
            sorting = Comparator.comparingInt(FacetValue::count)
                    .reversed()
                    .thenComparing(FacetValue::label, texts.collator(language));
        } else {
            entries.forEach(entry -> listed.addAll(entry.values(facet)));
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

    private boolean inRange(TimelineEntry entry) {
        return range == null || (entry.date() != null && filter.match().accepts(entry.date(), range));
    }
}
