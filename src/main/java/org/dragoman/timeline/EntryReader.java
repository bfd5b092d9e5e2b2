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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dragoman.kernel.EventId;

/** Reads what documents keep of their events. */
final class EntryReader {

    private final List<LeafReaderContext> segments;
    private final EntryCodec codec;

    EntryReader(IndexReader index, EntryCodec codec) {
        segments = index.leaves();
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
        Segment segment = new Segment(segments.getFirst());
        for (int document : sorted) {
            if (document >= end) {
                segment = new Segment(segments.get(ReaderUtil.subIndex(document, segments)));
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
        for (LeafReaderContext context : segments) {
            Bits alive = context.reader().getLiveDocs();
            PostingsEnum versions = context.reader().postings(EventDocuments.term(event), PostingsEnum.NONE);
            Segment segment = new Segment(context);
            while (versions != null && versions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (alive == null || alive.get(versions.docID())) {
                    EntryCodec.Kept kept = segment.kept(context.docBase + versions.docID());
                    if (kept.whole()) {
                        return kept.entry();
                    }
                }
            }
        }
        throw new CorruptIndexException("Event " + event.value() + " has no present version", IndexFields.ENTRY);
    }

    /** Reads the documents of a segment in their order. */
    private final class Segment {

        private final LeafReaderContext context;
        private final Columns columns;
        private final BinaryDocValues values;

        Segment(LeafReaderContext context) throws IOException {
            this.context = context;
            columns = new Columns(context);
            values = DocValues.getBinary(context.reader(), IndexFields.ENTRY);
        }

        int end() {
            return context.docBase + context.reader().maxDoc();
        }

        EntryCodec.Kept kept(int document) throws IOException {
            columns.move(document - context.docBase, false);
            values.advanceExact(document - context.docBase);
            return codec.read(values.binaryValue(), columns);
        }
    }
}
