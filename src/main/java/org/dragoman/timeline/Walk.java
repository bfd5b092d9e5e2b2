package org.dragoman.timeline;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * A way through the events that a query finds, as they stand now or as they were believed to be on a day, in the order in which
 * the index keeps them.
 *
 * @param searcher of the index
 * @param query what is looked for in texts and names; {@code null} for all
 * @param asOf days since 1970; {@code null} for now
 */
record Walk(
        IndexSearcher searcher,
        @Nullable Query query,
        @Nullable Integer asOf) {

    /** Which starts are of interest on a shelf, as days since 1970. */
    interface Reach {

        /** All events that have a date. */
        Reach DATED = new Reach() {
            @Override
            public long first(int shelf) {
                return shelf == Shelf.UNDATED ? Long.MAX_VALUE : Integer.MIN_VALUE;
            }

            @Override
            public long last(int shelf) {
                return Integer.MAX_VALUE;
            }
        };

        /** All events. */
        Reach ALL = new Reach() {
            @Override
            public long first(int shelf) {
                return Integer.MIN_VALUE;
            }

            @Override
            public long last(int shelf) {
                return Integer.MAX_VALUE;
            }
        };

        /** {@code Long.MAX_VALUE} where no event of the shelf is of interest. */
        long first(int shelf);

        long last(int shelf);
    }

    /** Looks at the events that come by. */
    interface Visitor {

        /** The events of another segment follow; their columns move from one to the next. */
        void enter(Columns columns) throws IOException;

        void visit() throws IOException;
    }

    /** Shows the visitor all events within reach, and perhaps some others. */
    void over(Reach reach, Visitor visitor) throws IOException {
        Weight weight =
                query == null ? null : searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight == null ? null : weight.scorer(segment);
            if (weight == null || scorer != null) {
                Columns columns = new Columns(segment);
                visitor.enter(columns);
                DocIdSetIterator found =
                        scorer == null ? DocIdSetIterator.all(segment.reader().maxDoc()) : scorer.iterator();
                over(columns, found, segment.reader().getLiveDocs(), reach, visitor);
            }
        }
    }

    private void over(Columns columns, DocIdSetIterator found, @Nullable Bits alive, Reach reach, Visitor visitor)
            throws IOException {
        for (SegmentFacts.Stretch shelf : columns.facts().stretches()) {
            int length = shelf.shelf() % Shelf.PAST;
            long first = reach.first(length);
            if (first == Long.MAX_VALUE || (asOf == null && shelf.shelf() >= Shelf.PAST)) {
                continue;
            }
            boolean whole = length == Shelf.ENDLESS || length == Shelf.UNDATED;
            SegmentFacts.Stretch part = whole ? shelf : columns.facts().within(shelf, first, reach.last(length));
            int document = found.docID() < part.from() ? found.advance(part.from()) : found.docID();
            while (document < part.to()) {
                if (alive == null || alive.get(document)) {
                    columns.move(document, length == Shelf.UNDATED);
                    if (asOf == null || columns.told(asOf)) {
                        visitor.visit();
                    }
                }
                document = found.nextDoc();
            }
        }
    }
}
