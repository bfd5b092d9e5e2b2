package org.dragoman.timeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Counts the events in sight, by facet. */
final class RangeTally implements Walk.Visitor {

    private final Sight sight;
    private final FilterTest test;
    private final FacetTally facets = new FacetTally();
    private int total;
    private @Nullable Columns columns;

    RangeTally(Sight sight, FilterTest test) {
        this.sight = sight;
        this.test = test;
    }

    @Override
    public void enter(Columns segment) {
        columns = segment;
    }

    @Override
    public void visit() throws IOException {
        Columns event = columns;
        if (event == null) {
            return;
        }
        int misses = test.misses(event);
        if (Integer.bitCount(misses) <= 1 && sight.holds(event)) {
            facets.add(event, misses);
            total += misses == 0 ? 1 : 0;
        }
    }

    int total() {
        return total;
    }

    FacetTally facets() {
        return facets;
    }
}
