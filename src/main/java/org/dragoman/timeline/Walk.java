package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * A way through the events that have been found, as they stand now or as they were believed to be on a day, in the order in
 * which the index keeps them.
 *
 * @param segments whose documents come by
 * @param found to be shown; {@code null} for all
 * @param asOf days since 1970; {@code null} for now
 */
record Walk(
        List<Segment> segments,
        @Nullable Found found,
        @Nullable Integer asOf) {

    /** Which starts are of interest on a shelf, or which ends where starts are open, as days since 1970. */
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

        /** The events of another segment follow. */
        default void enter(Columns columns) throws IOException {}

        /** An event; the columns of its segment stand at it, and move on to the next. */
        void visit(Columns event) throws IOException;
    }

    /** The same way, past other events only. */
    Walk past(Found others) {
        return new Walk(segments, others, asOf);
    }

    /** Shows the visitor all events within reach, and perhaps some others; the undated only where these are within reach. */
    void over(Reach reach, Visitor visitor) throws IOException {
        for (Segment segment : segments) {
            SegmentFacts facts = segment.facts();
            List<SegmentFacts.Stretch> parts = facts.stretches().stream()
                    .map(shelf -> part(facts, shelf, reach))
                    .filter(part -> part.to() > part.from())
                    .toList();
            DocIdSetIterator documents = documents(segment);
            if (!parts.isEmpty() && documents != null) {
                Columns columns = new Columns(segment);
                visitor.enter(columns);
                over(columns, parts, documents, visitor);
            }
        }
    }

    /** Those that are found and of interest; nothing where none is. */
    private @Nullable DocIdSetIterator documents(Segment segment) throws IOException {
        if (found == null) {
            return segment.wanted();
        }
        DocIdSetIterator all = found.in(segment);
        return all == null || segment.only() == null
                ? all
                : ConjunctionUtils.intersectIterators(List.of(segment.wanted(), all));
    }

    /** How many documents are within reach, as far as starts tell. */
    long within(Reach reach) {
        long documents = 0;
        for (Segment segment : segments) {
            SegmentFacts facts = segment.facts();
            for (SegmentFacts.Stretch shelf : facts.stretches()) {
                SegmentFacts.Stretch part = part(facts, shelf, reach);
                documents += part.to() - part.from();
            }
        }
        return documents;
    }

    /** The part of a shelf that is to be looked at; may be empty. */
    private SegmentFacts.Stretch part(SegmentFacts facts, SegmentFacts.Stretch shelf, Reach reach) {
        int length = shelf.shelf() % Shelf.PAST;
        long first = reach.first(length);
        if (first == Long.MAX_VALUE || (asOf == null && shelf.shelf() >= Shelf.PAST)) {
            return new SegmentFacts.Stretch(shelf.shelf(), shelf.from(), shelf.from());
        }
        return length == Shelf.UNDATED ? shelf : facts.within(shelf, first, reach.last(length));
    }

    private void over(Columns columns, List<SegmentFacts.Stretch> parts, DocIdSetIterator documents, Visitor visitor)
            throws IOException {
        Bits alive = columns.segment().alive();
        for (SegmentFacts.Stretch part : parts) {
            boolean undated = part.shelf() % Shelf.PAST == Shelf.UNDATED;
            int document = documents.docID() < part.from() ? documents.advance(part.from()) : documents.docID();
            while (document < part.to()) {
                if (alive == null || alive.get(document)) {
                    columns.move(document, undated);
                    if (asOf == null || columns.told(asOf)) {
                        visitor.visit(columns);
                    }
                }
                document = documents.nextDoc();
            }
        }
    }
}
