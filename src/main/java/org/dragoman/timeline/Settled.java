package org.dragoman.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The segments of the index as they were at a moment, and what has been found out about them. Segments never change but for
 * deletions, so that this outlives the changes of the register: what has come and gone since is passed by each time, as long
 * as that is little beside the rest.
 */
final class Settled {

    /** What may change before everything is found out anew: so many documents, or this part of all. */
    private static final int LEAST_CHANGES = 500;

    private static final int PART_OF_CHANGES = 50;

    private final List<Share> shares;
    private final Answers answers = new Answers(8);

    /** @param alive the documents that were not deleted at that moment; {@code null} for all */
    private record Share(
            IndexReader.CacheKey segment, @Nullable Bits alive, int deleted) {}

    private Settled(List<LeafReaderContext> leaves) {
        shares = leaves.stream()
                .map(leaf -> new Share(
                        key(leaf), leaf.reader().getLiveDocs(), leaf.reader().numDeletedDocs()))
                .toList();
    }

    private static IndexReader.CacheKey key(LeafReaderContext leaf) {
        return leaf.reader().getCoreCacheHelper().getKey();
    }

    /** All of the index as it is. */
    static Settled all(DirectoryReader index) {
        return new Settled(index.leaves());
    }

    /** How the index is made up of this and what has changed since; nothing where that is too much. */
    Optional<Segments> within(DirectoryReader index) {
        Map<IndexReader.CacheKey, LeafReaderContext> leaves = new HashMap<>();
        index.leaves().forEach(leaf -> leaves.put(key(leaf), leaf));
        Segments segments = new Segments();
        long changes = 0;
        for (Share share : shares) {
            LeafReaderContext leaf = leaves.remove(share.segment);
            if (leaf == null) {
                return Optional.empty();
            }
            changes += leaf.reader().numDeletedDocs() - share.deleted;
            segments.addSettled(leaf, share.alive, leaf.reader().numDeletedDocs() > share.deleted);
        }
        for (LeafReaderContext leaf : index.leaves()) {
            if (leaves.containsKey(key(leaf))) {
                changes += leaf.reader().maxDoc();
                segments.addRecent(leaf);
            }
        }
        return changes > Math.max(LEAST_CHANGES, index.maxDoc() / PART_OF_CHANGES)
                ? Optional.empty()
                : Optional.of(segments);
    }

    /** What is known of these segments, whatever has changed since. */
    Answers answers() {
        return answers;
    }
}
