package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the columns of single documents, in any order. */
final class Documents {

    private final List<Segment> segments;
    private final @Nullable Columns[] columns;

    Documents(List<Segment> segments) {
        this.segments = segments;
        columns = new Columns[segments.size()];
    }

    /** The columns of a document that has a date; they move with the next call. */
    Columns at(int document) throws IOException {
        Segment segment = Segments.of(document, segments);
        int number = segment.ordinal();
        Columns found = columns[number];
        if (found == null) {
            found = new Columns(segment);
            columns[number] = found;
        }
        found.move(document - segment.base(), false);
        return found;
    }
}
