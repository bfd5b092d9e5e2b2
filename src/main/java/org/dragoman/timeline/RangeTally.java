package org.dragoman.timeline;

import java.io.IOException;

/** Counts the events in sight, by facet. */
final class RangeTally implements Walk.Visitor, Answers.Answer {

    private final Sight sight;
    private final FilterTest test;
    private final FacetTally facets = new FacetTally();
    private int total;

    private RangeTally(Sight sight, FilterTest test) {
        this.sight = sight;
        this.test = test;
    }

    /** The events that come by. */
    static RangeTally of(Walk walk, Sight sight, FilterTest test) throws IOException {
        RangeTally tally = new RangeTally(sight, test);
        walk.over(sight, tally);
        return tally;
    }

    /** All events at any time. */
    static RangeTally of(Overview overview, FilterTest test) {
        RangeTally tally = new RangeTally(Sight.EVER, test);
        tally.total = overview.matching();
        tally.facets.add(overview.allFacets());
        return tally;
    }

    /** What has been counted already. */
    static RangeTally of(Counts counts, Sight sight, FilterTest test) {
        RangeTally tally = new RangeTally(sight, test);
        tally.total = counts.total();
        tally.facets.add(counts.facets());
        return tally;
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
