package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.RoaringDocIdSet;
import org.jspecify.annotations.Nullable;

/** Documents that have been looked for once, segment by segment: a few bits for each, whether many or few. */
final class Found implements Answers.Answer {

    private final @Nullable RoaringDocIdSet[] ofSegment;

    private Found(@Nullable RoaringDocIdSet[] ofSegment) {
        this.ofSegment = ofSegment;
    }

    /** Room for what is found in segments. */
    private static Found in(List<Segment> segments) {
        return new Found(
                new RoaringDocIdSet[segments.isEmpty() ? 0 : segments.getLast().ordinal() + 1]);
    }

    /** What a query finds in segments, deleted or not. */
    static Found by(Query query, IndexSearcher searcher, List<Segment> segments) throws IOException {
        Found found = in(segments);
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (Segment segment : segments) {
            Scorer scorer = weight.scorer(segment.leaf());
            if (scorer != null) {
                found.ofSegment[segment.ordinal()] = new RoaringDocIdSet.Builder(segment.documents())
                        .add(scorer.iterator())
                        .build();
            }
        }
        return found;
    }

    /** With what has been found in segments after those of this. */
    Found and(Found later) {
        if (later.ofSegment.length == 0) {
            return this;
        }
        @Nullable RoaringDocIdSet[] all = later.ofSegment.clone();
        System.arraycopy(ofSegment, 0, all, 0, ofSegment.length);
        return new Found(all);
    }

    /** The documents of a segment in their order; nothing where none is found. */
    @Nullable
    DocIdSetIterator in(Segment segment) throws IOException {
        RoaringDocIdSet found = ofSegment[segment.ordinal()];
        return found == null ? null : found.iterator();
    }

    @Override
    public long bytes() {
        return Stream.of(ofSegment)
                .filter(Objects::nonNull)
                .mapToLong(RoaringDocIdSet::ramBytesUsed)
                .sum();
    }

    /** Keeps documents that come by, in their order. */
    static final class Keeping {

        private final Found found;
        private RoaringDocIdSet.@Nullable Builder present;
        private int segment = -1;

        Keeping(List<Segment> segments) {
            found = in(segments);
        }

        void enter(Columns columns) {
            leave();
            segment = columns.segment().ordinal();
            present = new RoaringDocIdSet.Builder(columns.segment().documents());
        }

        void keep(Columns document) {
            Objects.requireNonNull(present).add(document.inSegment());
        }

        private void leave() {
            if (present != null) {
                found.ofSegment[segment] = present.build();
                present = null;
            }
        }

        Found found() {
            leave();
            return found;
        }
    }
}
