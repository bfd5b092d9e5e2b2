package org.dragoman.timeline;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts, of the events in sight that pass the filter, the terms of a facet with many values. */
final class TermTally implements Walk.Visitor {

    private final Facet facet;
    private final Sight sight;
    private final FilterTest test;
    private final Map<String, Integer> counts = new HashMap<>();
    private @Nullable FacetColumn terms;
    private int[] ofSegment = new int[0];

    TermTally(Facet facet, Sight sight, FilterTest test) {
        this.facet = facet;
        this.sight = sight;
        this.test = test;
    }

    @Override
    public void enter(Columns segment) throws IOException {
        leave();
        terms = segment.column(facet);
        ofSegment = new int[terms.size()];
    }

    @Override
    public void visit(Columns event) throws IOException {
        FacetColumn own = terms;
        if (own == null || test.misses(event) != 0 || !sight.holds(event)) {
            return;
        }
        for (int left = own.move(event.inSegment()); left > 0; left--) {
            ofSegment[own.next()]++;
        }
    }

    private void leave() throws IOException {
        for (int number = 0; terms != null && number < ofSegment.length; number++) {
            if (ofSegment[number] > 0) {
                counts.merge(terms.term(number), ofSegment[number], Integer::sum);
            }
        }
    }

    /** How many events have each term, of those that any has; to be called once all have come by. */
    Map<String, Integer> counts() throws IOException {
        leave();
        terms = null;
        return counts;
    }
}
