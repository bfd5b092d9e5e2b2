package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lanes for the most frequent values of a facet with many, and one for what has none of them. Which have a lane depends on all
 * events of the filter, not on the window. Moves from segment to segment with a walk.
 */
final class FrequentLanes {

    /** The most values that have a lane, as long as none is chosen. */
    static final int MOST = 24;

    private final Facet facet;
    private final List<String> terms;
    private final List<String> values;
    private @Nullable FacetColumn column;
    private int[] laneOfTerm = new int[0];

    private FrequentLanes(Facet facet, List<String> terms) {
        this.facet = facet;
        this.terms = terms;
        values = terms.stream()
                .map(term -> FacetTerms.values(facet, term).getFirst())
                .toList();
    }

    /**
     * The lanes of a filter.
     *
     * @param counts how many events of the filter have each term of the facet
     */
    static FrequentLanes of(Facet facet, List<String> chosen, Map<String, Integer> counts) {
        Stream<String> listed = counts.keySet().stream()
                .filter(term -> chosen.isEmpty()
                        || chosen.contains(FacetTerms.values(facet, term).getFirst()))
                .sorted(Comparator.<String>comparingInt(term -> -counts.getOrDefault(term, 0))
                        .thenComparing(Comparator.naturalOrder()));
        return new FrequentLanes(facet, (chosen.isEmpty() ? listed.limit(MOST) : listed).toList());
    }

    /** The terms that have a lane, in the order of their numbers. */
    List<String> terms() {
        return terms;
    }

    int size() {
        return terms.size() + 1;
    }

    private int rest() {
        return terms.size();
    }

    void enter(Columns columns) throws IOException {
        column = columns.column(facet);
        laneOfTerm = new int[column.size()];
        Arrays.fill(laneOfTerm, rest());
        for (int lane = 0; lane < terms.size(); lane++) {
            int number = column.number(terms.get(lane));
            if (number >= 0) {
                laneOfTerm[number] = lane;
            }
        }
    }

    /** Adds the numbers of the lanes of the document, at least one. */
    void addLanes(Columns columns, Numbers lanes) throws IOException {
        FacetColumn own = Objects.requireNonNull(column);
        for (int left = own.move(columns.inSegment()); left > 0; left--) {
            int lane = laneOfTerm[own.next()];
            if (lane != rest()) {
                lanes.add(lane);
            }
        }
        if (lanes.size() == 0) {
            lanes.add(rest());
        }
    }

    String key(int lane) {
        return lane == rest() ? Lanes.REST : values.get(lane);
    }

    /** What a source is called; of others the key, by which their names are looked up. */
    String called(int lane) {
        return facet == Facet.SOURCE && lane != rest() ? FacetTerms.sourceName(terms.get(lane)) : key(lane);
    }

    /** The keys of the lanes of an event. */
    List<String> keys(LaneTraits event) {
        List<String> own = switch (facet) {
            case PERSON -> event.persons();
            case ORGANISATION -> event.organisations();
            default -> event.sources();
        };
        List<String> keys = own.stream().filter(values::contains).distinct().toList();
        return keys.isEmpty() ? List.of(Lanes.REST) : keys;
    }
}
