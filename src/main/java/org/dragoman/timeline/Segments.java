package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The segments of the index at a moment: those that are {@link Settled} first, whose documents so keep their numbers, then
 * those that have come since.
 */
final class Segments {

    private final List<Segment> settled = new ArrayList<>();
    private final List<Segment> gone = new ArrayList<>();
    private final List<Segment> remaining = new ArrayList<>();
    private final List<Segment> recent = new ArrayList<>();
    private int documents;

    /**
     * @param alive the documents that had not been deleted when it settled; {@code null} for all
     * @param changed whether some have been since
     */
    void addSettled(LeafReaderContext leaf, @Nullable Bits alive, boolean changed) {
        int ordinal = settled.size();
        Bits living = leaf.reader().getLiveDocs();
        settled.add(new Segment(leaf, ordinal, documents, alive, null));
        remaining.add(new Segment(leaf, ordinal, documents, living, null));
        if (changed) {
            FixedBitSet lost = documents(leaf, alive);
            lost.andNot(documents(leaf, living));
            gone.add(new Segment(leaf, ordinal, documents, null, lost));
        }
        documents += leaf.reader().maxDoc();
    }

    private static FixedBitSet documents(LeafReaderContext leaf, @Nullable Bits alive) {
        int size = leaf.reader().maxDoc();
        FixedBitSet all = new FixedBitSet(size);
        all.set(0, size);
        if (alive != null) {
            alive.applyMask(all, 0);
        }
        return all;
    }

    void addRecent(LeafReaderContext leaf) {
        int ordinal = settled.size() + recent.size();
        recent.add(new Segment(leaf, ordinal, documents, leaf.reader().getLiveDocs(), null));
        documents += leaf.reader().maxDoc();
    }

    /** The one of all segments that has a document. */
    static Segment of(int document, List<Segment> segments) {
        int low = 0;
        int high = segments.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (segments.get(middle).base() <= document) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return segments.get(low);
    }

    /** The settled segments as they were when they settled. */
    List<Segment> settled() {
        return settled;
    }

    /** The documents of these have smaller numbers than this, all others have not. */
    int settledDocuments() {
        return settled.isEmpty()
                ? 0
                : settled.getLast().base() + settled.getLast().documents();
    }

    /** What has been deleted since from them. */
    List<Segment> gone() {
        return gone;
    }

    /** What is left of them. */
    List<Segment> remaining() {
        return remaining;
    }

    /** What has come since. */
    List<Segment> recent() {
        return recent;
    }

    /** All that the index holds now. */
    List<Segment> present() {
        List<Segment> present = new ArrayList<>(remaining);
        present.addAll(recent);
        return present;
    }
}
