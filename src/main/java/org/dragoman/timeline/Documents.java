package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/** Finds the columns of single documents, in any order. */
final class Documents {

    private final List<LeafReaderContext> segments;
    private final @Nullable Columns[] columns;

    Documents(IndexReader reader) {
        segments = reader.leaves();
        columns = new Columns[segments.size()];
    }

    /** The columns of a document that has a date; they move with the next call. */
    Columns at(int document) throws IOException {
        int number = ReaderUtil.subIndex(document, segments);
        LeafReaderContext segment = segments.get(number);
        Columns found = columns[number];
        if (found == null) {
            found = new Columns(segment);
            columns[number] = found;
        }
        found.move(document - segment.docBase, false);
        return found;
    }
}
