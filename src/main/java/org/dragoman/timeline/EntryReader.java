package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dragoman.kernel.EventId;

/** Reads what documents keep of their events. */
final class EntryReader {

    private final List<Segment> segments;
    private final EntryCodec codec;

    /** @param segments all that the index holds */
    EntryReader(List<Segment> segments, EntryCodec codec) {
        this.segments = segments;
        this.codec = codec;
    }

    /** The entries of documents, in the same order. */
    List<TimelineEntry> entries(int[] documents) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        Map<Integer, TimelineEntry> entries = new HashMap<>();
        int[] sorted = documents.clone();
        Arrays.sort(sorted);
        int end = 0;
        Values segment = new Values(segments.getFirst());
        for (int document : sorted) {
            if (document >= end) {
                segment = new Values(Segments.of(document, segments));
                end = segment.end();
            }
            entries.put(document, entry(segment.kept(document)));
        }
        return Arrays.stream(documents)
                .mapToObj(document -> Objects.requireNonNull(entries.get(document)))
                .toList();
    }

    private TimelineEntry entry(EntryCodec.Kept kept) throws IOException {
        return kept.whole()
                ? kept.entry()
                : kept.entry().of(present(kept.entry().id()));
    }

    private TimelineEntry present(EventId event) throws IOException {
        for (Segment segment : segments) {
            Bits alive = segment.alive();
            PostingsEnum versions = segment.leaf().reader().postings(EventDocuments.term(event), PostingsEnum.NONE);
            Values values = new Values(segment);
            while (versions != null && versions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (alive == null || alive.get(versions.docID())) {
                    EntryCodec.Kept kept = values.kept(segment.base() + versions.docID());
                    if (kept.whole()) {
                        return kept.entry();
                    }
                }
            }
        }
        throw new CorruptIndexException("Event " + event.value() + " has no present version", IndexFields.ENTRY);
    }

    /** Reads the documents of a segment in their order. */
    private final class Values {

        private final Segment segment;
        private final Columns columns;
        private final BinaryDocValues values;

        Values(Segment segment) throws IOException {
            this.segment = segment;
            columns = new Columns(segment);
            values = DocValues.getBinary(segment.leaf().reader(), IndexFields.ENTRY);
        }

        int end() {
            return segment.base() + segment.documents();
        }

        EntryCodec.Kept kept(int document) throws IOException {
            columns.move(document - segment.base(), false);
            values.advanceExact(document - segment.base());
            return codec.read(values.binaryValue(), columns);
        }
    }
}
