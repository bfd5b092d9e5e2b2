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
    private int step = 1;

    TermTally(Facet facet, Sight sight, FilterTest test) {
        this.facet = facet;
        this.sight = sight;
        this.test = test;
    }

    Sight sight() {
        return sight;
    }

    /** Takes off what comes by next from what has been counted. */
    void takeOff(TermCounts all) {
        counts.putAll(all.counts());
        step = -1;
    }

    /** Counts what comes by next. */
    void putOn() throws IOException {
        leave();
        terms = null;
        step = 1;
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
            ofSegment[own.next()] += step;
        }
    }

    private void leave() throws IOException {
        for (int number = 0; terms != null && number < ofSegment.length; number++) {
            if (ofSegment[number] != 0) {
                counts.merge(terms.term(number), ofSegment[number], Integer::sum);
            }
        }
    }

    /** How many events have each term, of those that any has; to be called once all have come by. */
    TermCounts counts() throws IOException {
        leave();
        terms = null;
        counts.values().removeIf(count -> count == 0);
        return new TermCounts(counts);
    }
}
