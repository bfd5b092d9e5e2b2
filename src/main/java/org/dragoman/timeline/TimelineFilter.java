package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted.
 *
 * @param words all of them have to be found in an event's titles, summaries, names or quotes; may be empty
 * @param choices values chosen per facet, as {@link Facet#read} writes them; a facet without values is open
 * @param asOf the register as the articles published by that day told it; {@code null} for now
 */
public record TimelineFilter(
        String words,
        Map<Facet, List<String>> choices,
        DateMatch match,
        @Nullable LocalDate asOf) {

    /** Every event, as it stands now. */
    public static final TimelineFilter EVERYTHING = new TimelineFilter("", Map.of(), DateMatch.OVERLAP, null);

    private static final int MOST_LETTERS = 200;

    public TimelineFilter {
        words = words.strip();
        EnumMap<Facet, List<String>> kept = new EnumMap<>(Facet.class);
        choices.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                kept.put(facet, values.stream().distinct().toList());
            }
        });
        choices = kept;
    }

    /**
     * The filter that an address names.
     *
     * @throws TimelineParameterException if one of its parameters cannot be read
     */
    public static TimelineFilter read(TimelineParameters parameters) {
        String words = parameters.one("q").orElse("");
        if (words.length() > MOST_LETTERS) {
            throw new TimelineParameterException("q", "'q' is longer than " + MOST_LETTERS + " letters");
        }
        EnumMap<Facet, List<String>> choices = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            choices.put(
                    facet,
                    parameters.all(facet.code()).stream()
                            .map(value -> facet.read(value)
                                    .orElseThrow(() -> new TimelineParameterException(
                                            facet.code(), "'" + facet.code() + "' knows no value '" + value + "'")))
                            .toList());
        }
        return new TimelineFilter(
                words,
                choices,
                parameters.choice("match", DateMatch.values(), DateMatch::code).orElse(DateMatch.OVERLAP),
                parameters.day("asOf").orElse(null));
    }

    /** The parameters that {@link #read} reads this filter from; what is at its default is left out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            parameters.put("q", List.of(words));
        }
        choices.forEach((facet, values) -> parameters.put(facet.code(), values));
        if (match != DateMatch.OVERLAP) {
            parameters.put("match", List.of(match.code()));
        }
        if (asOf != null) {
            parameters.put("asOf", List.of(asOf.toString()));
        }
        return parameters;
    }

    public List<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, List.of());
    }

    /** True if any event may pass, whatever the day it is asked for. */
    public boolean open() {
        return words.isEmpty() && choices.isEmpty();
    }

    public TimelineFilter withWords(String wanted) {
        return new TimelineFilter(wanted, choices, match, asOf);
    }

    public TimelineFilter withMatch(DateMatch wanted) {
        return new TimelineFilter(words, choices, wanted, asOf);
    }

    public TimelineFilter withAsOf(@Nullable LocalDate day) {
        return new TimelineFilter(words, choices, match, day);
    }

    /** The filter with other values chosen in a facet; without any, the facet is open. */
    public TimelineFilter with(Facet facet, List<String> values) {
        Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(choices);
        changed.put(facet, values);
        return new TimelineFilter(words, changed, match, asOf);
    }

    /** The filter with the value chosen if it was not, else no longer chosen. */
    public TimelineFilter toggled(Facet facet, String value) {
        List<String> values = new ArrayList<>(chosen(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(facet, values);
    }

    /** The filter without any condition but the day it is asked for and how dates match. */
    public TimelineFilter cleared() {
        return new TimelineFilter("", Map.of(), match, asOf);
    }
}
