package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.dragoman.event.EventService;
import org.dragoman.kernel.EventId;

/** All entries, of the index or of the database, in one order, to be compared. */
final class IndexContent {

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparingLong(
                    (TimelineEntry entry) -> entry.id().value())
            .thenComparing(TimelineEntry::toString);

    private IndexContent() {}

    static List<TimelineEntry> of(Generation index) {
        List<TimelineEntry> entries = new ArrayList<>();
        try {
            for (LeafReaderContext segment : index.reader().leaves()) {
                Bits alive = segment.reader().getLiveDocs();
                for (int document = 0; document < segment.reader().maxDoc(); document++) {
                    if (alive == null || alive.get(document)) {
                        entries.addAll(index.entries(new int[] {segment.docBase + document}));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        entries.sort(ORDER);
        return entries;
    }

    static List<TimelineEntry> of(EventService register) {
        return register.publishedAfter(new EventId(0), Integer.MAX_VALUE).stream()
                .flatMap(snapshot -> EventVersions.of(snapshot).stream())
                .map(EventVersions.Version::entry)
                .sorted(ORDER)
                .toList();
    }
}
