package org.dragoman.timeline;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** What does not depend on the window: all events that a filter finds at any time. */
final class Overview {

    private final int matching;
    private final int undated;
    private final @Nullable DayRange extent;
    private final List<Double> bins;
    private final int[] ever;

    private static final int BINS = 120;

    static Overview of(Walk walk, FilterTest test, Lanes lanes) throws IOException {
        Gathering gathering = new Gathering(walk, test, lanes);
        walk.over(Walk.Reach.ALL, gathering);
        return new Overview(gathering);
    }

    private Overview(Gathering found) {
        matching = found.matching;
        undated = found.undated;
        ever = found.ever;
        extent = dated() == 0 ? null : DayRange.ofDays(found.first, found.last);
        bins = extent == null ? Collections.nCopies(BINS, 0.0) : found.weights.slices(extent, BINS);
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

    /** Events with a date. */
    int dated() {
        return matching - undated;
    }

    private static final class Gathering implements Walk.Visitor {

        private final FilterTest test;
        private final Lanes lanes;
        private final int[] ever;
        private final DayWeights weights;
        private int matching;
        private int undated;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private @Nullable Columns columns;

        Gathering(Walk walk, FilterTest test, Lanes lanes) {
            this.test = test;
            this.lanes = lanes;
            ever = new int[lanes.size()];
            long earliest = Long.MAX_VALUE;
            long latest = Long.MIN_VALUE;
            for (LeafReaderContext segment : walk.searcher().getIndexReader().leaves()) {
                SegmentFacts facts = SegmentFacts.of(segment.reader());
                earliest = Math.min(earliest, facts.first());
                latest = Math.max(latest, facts.last());
            }
            weights = new DayWeights(Math.min(earliest, 0), Math.max(latest, 0));
        }

        @Override
        public void enter(Columns segment) {
            columns = segment;
            lanes.enter(segment);
        }

        @Override
        public void visit() throws IOException {
            Columns event = columns;
            if (event == null || test.misses(event) != 0) {
                return;
            }
            matching++;
            if (event.undated()) {
                undated++;
                return;
            }
            first = Math.min(first, event.first());
            last = Math.max(last, event.last());
            for (int lane : lanes.of(event)) {
                ever[lane]++;
            }
            EventDate alternatives = event.alternatives();
            if (alternatives == null) {
                weights.add(event.first(), event.last(), 1);
                return;
            }
            List<DayRange> each = PossibleDays.each(alternatives);
            double days = each.stream().mapToLong(DayRange::days).sum();
            each.forEach(period ->
                    weights.add(period.from().toEpochDay(), period.to().toEpochDay(), period.days() / days));
        }
    }
}
