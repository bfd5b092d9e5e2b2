package org.dragoman.timeline;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What does not depend on the window: all events that a filter finds at any time. */
final class Overview implements Answers.Answer {

    private static final int BINS = 120;
    private static final int MOST_STEPS = 1 << 16;

    private final int matching;
    private final int undated;
    private final int[] ever;
    private final FacetTally facets;
    private final FacetTally undatedFacets;
    private final FacetTally allFacets;
    private final Found found;
    private final Span span;
    private final Span reach;
    private final List<DayWeights.Sum> weights;
    private final List<Double> bins;

    /** The events that come by. */
    static Overview of(Walk walk, FilterTest test, Lanes lanes) throws IOException {
        Gathering gathering = new Gathering(walk, test, lanes, Span.of(walk.segments()), null);
        walk.over(Walk.Reach.ALL, gathering);
        return new Overview(gathering, null);
    }

    /**
     * The events that come by, where one facet with few values has a choice.
     *
     * @param chosen the facet
     * @param open what is known of the events where nothing is chosen in it, which tells what its values would find
     */
    static Overview of(Walk walk, FilterTest test, Lanes lanes, Facet chosen, Overview open) throws IOException {
        Gathering gathering = new Gathering(walk, test, lanes, Span.of(walk.segments()), null);
        walk.over(Walk.Reach.ALL, new Walk.Visitor() {
            @Override
            public void enter(Columns segment) throws IOException {
                gathering.enter(segment);
            }

            @Override
            public void visit(Columns event) throws IOException {
                if (test.misses(event) == 0) {
                    gathering.visit(event);
                }
            }
        });
        gathering.facets.copy(chosen, open.facets);
        gathering.undatedFacets.copy(chosen, open.undatedFacets);
        return new Overview(gathering, null);
    }

    /**
     * The same after a change.
     *
     * @param gone events that this holds no more
     * @param added events that it holds now
     * @param remaining those that it still holds, perhaps with others that its filter does not find
     */
    Overview changed(Walk gone, Walk added, Walk remaining, FilterTest test, Lanes lanes) throws IOException {
        Span either = Span.of(gone.segments()).and(Span.of(added.segments()));
        Gathering gathering = new Gathering(added, test, lanes, either, this);
        gone.over(Walk.Reach.ALL, gathering);
        if (gathering.atEdge) {
            gathering.span = new Span();
            remaining.past(found).over(Walk.Reach.DATED, event -> gathering.span.include(event));
        }
        gathering.step = 1;
        added.over(Walk.Reach.ALL, gathering);
        return new Overview(gathering, this);
    }

    private Overview(Gathering gathered, @Nullable Overview before) {
        matching = gathered.matching;
        undated = gathered.undated;
        ever = gathered.ever;
        facets = gathered.facets;
        undatedFacets = gathered.undatedFacets;
        allFacets = new FacetTally();
        allFacets.add(facets);
        allFacets.add(undatedFacets);
        span = gathered.span;
        reach = before == null ? span : before.reach.and(span);
        found = before == null ? gathered.keeping.found() : before.found.and(gathered.keeping.found());
        DayWeights.Sum own = gathered.weights.sum();
        weights = before == null ? List.of(own) : List.of(before.weights.getFirst(), own);
        bins = extent().map(this::bins).orElseGet(() -> Collections.nCopies(BINS, 0.0));
    }

    private List<Double> bins(DayRange extent) {
        Bins each = new Bins(extent, BINS);
        weights.forEach(each::add);
        return each.all();
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
        return dated() == 0 ? Optional.empty() : Optional.of(span.range());
    }

    /** From the first to the last day of the events with a date that this holds or held before a change. */
    Optional<DayRange> reach() {
        return reach.empty() ? Optional.empty() : Optional.of(reach.range());
    }

    /**
     * Days between which about as many of the events lie, from the one before them all to their last.
     *
     * @param parts how many days at most, beside the first
     */
    long[] days(int parts) {
        if (reach.empty()) {
            return new long[] {0};
        }
        long first = reach.range().from().toEpochDay() - 1;
        long last = reach.range().to().toEpochDay();
        LongStream between = IntStream.range(1, parts)
                .mapToLong(part -> weights.getFirst().day((double) part / parts))
                .filter(day -> first < day && day < last);
        return LongStream.concat(LongStream.of(first, last), between)
                .sorted()
                .distinct()
                .toArray();
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

    /** Of each lane how often its number of events has doubled, so that a few more of them seldom make a difference. */
    BytesRef doublings() {
        byte[] doublings = new byte[ever.length];
        for (int lane = 0; lane < ever.length; lane++) {
            doublings[lane] = (byte) (Integer.SIZE - Integer.numberOfLeadingZeros(ever[lane]));
        }
        return new BytesRef(doublings);
    }

    /** The documents of all events that the filter finds, and perhaps of some that have been deleted. */
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
        return found.bytes()
                + 3 * facets.bytes()
                + (long) Integer.BYTES * ever.length
                + weights.stream().mapToLong(DayWeights.Sum::bytes).sum();
    }

    /** Events with a date. */
    int dated() {
        return matching - undated;
    }

    /** Counts events that come by, or takes them off. */
    private static final class Gathering implements Walk.Visitor {

        private final FilterTest test;
        private final Lanes lanes;
        private final int[] ever;
        private final FacetTally facets = new FacetTally();
        private final FacetTally undatedFacets = new FacetTally();
        private final DayWeights weights;
        private final Found.Keeping keeping;
        private Span span = new Span();
        private int matching;
        private int undated;
        private int step = 1;

        /** Whether an event that was taken off stood at the edge of the span. */
        private boolean atEdge;

        /** @param before what is to be changed, beginning with what is taken off */
        Gathering(Walk kept, FilterTest test, Lanes lanes, Span most, @Nullable Overview before) {
            this.test = test;
            this.lanes = lanes;
            keeping = new Found.Keeping(kept.segments());
            weights = most.weights(MOST_STEPS);
            ever = before == null ? new int[lanes.size()] : before.ever.clone();
            if (before != null) {
                step = -1;
                matching = before.matching;
                undated = before.undated;
                span = before.span.and(new Span());
                facets.add(before.facets);
                undatedFacets.add(before.undatedFacets);
            }
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
            if (step > 0) {
                keeping.enter(segment);
            }
        }

        @Override
        public void visit(Columns event) throws IOException {
            int misses = test.misses(event);
            if (Integer.bitCount(misses) > 1) {
                return;
            }
            (event.undated() ? undatedFacets : facets).count(event, misses, step);
            if (misses == 0) {
                count(event);
            }
        }

        private void count(Columns event) throws IOException {
            matching += step;
            if (step > 0) {
                keeping.keep(event);
            }
            if (event.undated()) {
                undated += step;
                return;
            }
            if (step > 0) {
                span.include(event);
            } else {
                atEdge |= span.atEdge(event);
            }
            Numbers in = lanes.of(event);
            for (int place = 0; place < in.size(); place++) {
                int lane = in.get(place);
                ever[lane] += step;
            }
            weights.add(event, step);
        }
    }
}
