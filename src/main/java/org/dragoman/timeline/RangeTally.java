package org.dragoman.timeline;

import java.io.IOException;

/** Counts the events in sight, by facet. */
final class RangeTally implements Walk.Visitor, Answers.Answer {

    private final Sight sight;
    private final FilterTest test;
    private final FacetTally facets = new FacetTally();
    private int total;

    RangeTally(Sight sight, FilterTest test) {
        this.sight = sight;
        this.test = test;
    }

    @Override
    public void visit(Columns event) throws IOException {
        int misses = test.misses(event);
        if (Integer.bitCount(misses) <= 1 && sight.holds(event)) {
            facets.add(event, misses);
            total += misses == 0 ? 1 : 0;
        }
    }

    @Override
    public long bytes() {
        return facets.bytes();
    }

    int total() {
        return total;
    }

    FacetTally facets() {
        return facets;
    }
}
