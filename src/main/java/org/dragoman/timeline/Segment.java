package org.dragoman.timeline;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A segment of the index, and which of its documents are of interest.
 *
 * @param ordinal its place among all segments, see {@link Segments}
 * @param base the number of its first document among those of all segments
 * @param alive what counts as not deleted; {@code null} for everything
 * @param only the documents of interest; {@code null} for all
 */
record Segment(
        LeafReaderContext leaf,
        int ordinal,
        int base,
        @Nullable Bits alive,
        @Nullable FixedBitSet only) {

    SegmentFacts facts() {
        return SegmentFacts.of(leaf.reader());
    }

    int documents() {
        return leaf.reader().maxDoc();
    }

    /** The documents of interest, deleted or not. */
    DocIdSetIterator wanted() {
        return only == null
                ? DocIdSetIterator.all(documents())
                : new BitSetIterator(only, only.approximateCardinality());
    }
}
