package org.dragoman.timeline;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** What does not depend on the window: all events that a filter finds at any time. */
final class Overview implements Answers.Answer {

    private final int matching;
    private final int undated;
    private final @Nullable DayRange extent;
    private final List<Double> bins;
    private final int[] ever;
    private final FacetTally facets;
    private final FacetTally allFacets;
    private final Found found;

    private static final int BINS = 120;
    private static final int MOST_STEPS = 1 << 16;

    static Overview of(Walk walk, FilterTest test, Lanes lanes) throws IOException {
        Gathering gathering = new Gathering(walk, test, lanes);
        walk.over(Walk.Reach.ALL, gathering);
        return new Overview(gathering);
    }

    private Overview(Gathering found) {
        matching = found.matching;
        undated = found.undated;
        ever = found.ever;
        facets = found.facets;
        allFacets = found.undatedFacets;
        allFacets.add(facets);
        this.found = found.keeping.found();
        extent = dated() == 0 ? null : DayRange.ofDays(found.first, found.last);
        bins = extent == null
                ? Collections.nCopies(BINS, 0.0)
                : found.weights.sum().bins(extent, BINS).all();
    }

    /** All events that the filter finds. */
    int matching() {
        return matching;
    }

    /** Events without a date. */
    int undated() {
        return undated;
    }

    /** From the first to the last day of the events with a date. */
    Optional<DayRange> extent() {
        return Optional.ofNullable(extent);
    }

    /**
     * The weights of the events with a date, in slices of equal length of the extent.
     *
     * @param fallback what is shown where there are none
     */
    TimelineWindow.Overview shown(DayRange fallback) {
        DayRange range = extent().orElse(fallback);
        return new TimelineWindow.Overview(range.from(), range.to(), bins);
    }

    /** How many lanes there may be. */
    int lanes() {
        return ever.length;
    }

    /** How many events with a date a lane has. */
    int ever(int lane) {
        return ever[lane];
    }

    /** The documents of all events that the filter finds. */
    Found found() {
        return found;
    }

    /** The facets of the events with a date. */
    FacetTally facets() {
        return facets;
    }

    /** The facets of all events. */
    FacetTally allFacets() {
        return allFacets;
    }

    @Override
    public long bytes() {
        return found.bytes() + facets.bytes() + allFacets.bytes() + (long) Integer.BYTES * ever.length;
    }

    /** Events with a date. */
    int dated() {
        return matching - undated;
    }

    private static final class Gathering implements Walk.Visitor {

        private final FilterTest test;
        private final Lanes lanes;
        private final int[] ever;
        private final FacetTally facets = new FacetTally();
        private final FacetTally undatedFacets = new FacetTally();
        private final DayWeights weights;
        private final Found.Keeping keeping;
        private int matching;
        private int undated;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        Gathering(Walk walk, FilterTest test, Lanes lanes) {
            this.test = test;
            this.lanes = lanes;
            ever = new int[lanes.size()];
            keeping = new Found.Keeping(walk.segments().size());
            long earliest = Long.MAX_VALUE;
            long latest = Long.MIN_VALUE;
            for (LeafReaderContext segment : walk.segments()) {
                SegmentFacts facts = SegmentFacts.of(segment.reader());
                earliest = Math.min(earliest, facts.first());
                latest = Math.max(latest, facts.last());
            }
            weights = new DayWeights(Math.min(earliest, 0), Math.max(latest, 0), MOST_STEPS);
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
            keeping.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            int misses = test.misses(event);
            if (Integer.bitCount(misses) > 1) {
                return;
            }
            (event.undated() ? undatedFacets : facets).add(event, misses);
            if (misses == 0) {
                add(event);
            }
        }

        private void add(Columns event) throws IOException {
            matching++;
            keeping.keep(event);
            if (event.undated()) {
                undated++;
                return;
            }
            first = Math.min(first, event.first());
            last = Math.max(last, event.last());
            for (int lane : lanes.of(event)) {
                ever[lane]++;
            }
            weights.add(event);
        }
    }
}
