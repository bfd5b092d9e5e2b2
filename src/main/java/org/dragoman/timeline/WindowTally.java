package org.dragoman.timeline;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Counts the events in sight, by facet and by lane, and lets all that pass the filter compete for being drawn. */
final class WindowTally implements Walk.Visitor {

    private final Sight sight;
    private final FilterTest test;
    private final Lanes lanes;
    private final Choice choice;
    private final WindowRequest request;
    private final FacetTally facets = new FacetTally();
    private final int[] counts;
    private final @Nullable Bins[] bins;
    private int total;
    private @Nullable Columns columns;

    WindowTally(WindowRequest request, Sight sight, FilterTest test, Lanes lanes, Choice choice) {
        this.request = request;
        this.sight = sight;
        this.test = test;
        this.lanes = lanes;
        this.choice = choice;
        counts = new int[lanes.size()];
        bins = new Bins[lanes.size()];
    }

    @Override
    public void enter(Columns segment) {
        columns = segment;
        lanes.enter(segment);
    }

    @Override
    public void visit() throws IOException {
        Columns event = columns;
        if (event == null) {
            return;
        }
        int misses = test.misses(event);
        boolean inSight = Integer.bitCount(misses) <= 1 && sight.holds(event);
        if (inSight) {
            facets.add(event, misses);
        }
        if (misses == 0) {
            int[] own = lanes.of(event);
            if (inSight) {
                count(event, own);
            }
            choice.offer(event, own, inSight);
        }
    }

    private void count(Columns event, int[] own) throws IOException {
        total++;
        for (int lane : own) {
            counts[lane]++;
            Bins weights = bins[lane];
            if (weights == null) {
                weights = new Bins(request.range(), request.binCount());
                bins[lane] = weights;
            }
            weights.add(event.first(), event.last(), event.alternatives());
        }
    }

    int total() {
        return total;
    }

    FacetTally facets() {
        return facets;
    }

    /** Events in sight of a lane. */
    int count(int lane) {
        return counts[lane];
    }

    /** Weights of the events in sight of a lane that has any. */
    @Nullable
    Bins bins(int lane) {
        return bins[lane];
    }
}
