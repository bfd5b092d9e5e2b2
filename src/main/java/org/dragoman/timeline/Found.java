package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
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

    private Found(int segments) {
        ofSegment = new RoaringDocIdSet[segments];
    }

    /** What a query finds. */
    static Found by(Query query, IndexSearcher searcher) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        Found found = new Found(segments.size());
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : segments) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                found.ofSegment[segment.ord] = new RoaringDocIdSet.Builder(
                                segment.reader().maxDoc())
                        .add(scorer.iterator())
                        .build();
            }
        }
        return found;
    }

    /** The documents of a segment in their order; nothing where none is found. */
    @Nullable
    DocIdSetIterator in(LeafReaderContext segment) throws IOException {
        RoaringDocIdSet found = ofSegment[segment.ord];
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

        Keeping(int segments) {
            found = new Found(segments);
        }

        void enter(Columns columns) {
            leave();
            segment = columns.segment().ord;
            present = new RoaringDocIdSet.Builder(columns.segment().reader().maxDoc());
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
