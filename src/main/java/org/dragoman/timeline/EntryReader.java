package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Inflater;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.LocalizedText;

/** Reads what documents keep of their events. */
final class EntryReader {

    private final List<LeafReaderContext> segments;
    private final EntryCodec codec;
    private final Inflater inflater = new Inflater(true);

    EntryReader(IndexReader index, EntryCodec codec) {
        segments = index.leaves();
        this.codec = codec;
    }

    /** The entries of documents, in the same order. */
    List<TimelineEntry> entries(int[] documents) throws IOException {
        try {
            Map<Integer, TimelineEntry> entries = new HashMap<>();
            int[] sorted = documents.clone();
            Arrays.sort(sorted);
            int end = 0;
            int base = 0;
            BinaryDocValues values = DocValues.emptyBinary();
            for (int document : sorted) {
                if (document >= end) {
                    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
                    base = segment.docBase;
                    end = base + segment.reader().maxDoc();
                    values = values(segment.reader());
                }
                entries.put(document, entry(values, document - base));
            }
            return Arrays.stream(documents)
                    .mapToObj(document -> Objects.requireNonNull(entries.get(document)))
                    .toList();
        } finally {
            inflater.end();
        }
    }

    private static BinaryDocValues values(LeafReader segment) throws IOException {
        return DocValues.getBinary(segment, IndexFields.ENTRY);
    }

    private TimelineEntry entry(BinaryDocValues values, int document) throws IOException {
        EntryCodec.Kept kept = kept(values, document);
        return kept.titled()
                ? kept.entry()
                : kept.entry().withTitle(title(kept.entry().id()));
    }

    private EntryCodec.Kept kept(BinaryDocValues values, int document) throws IOException {
        values.advanceExact(document);
        return codec.read(values.binaryValue(), inflater);
    }

    /** The title of an event, which its present version keeps. */
    private LocalizedText title(EventId event) throws IOException {
        for (LeafReaderContext segment : segments) {
            Bits alive = segment.reader().getLiveDocs();
            PostingsEnum versions = segment.reader().postings(EventDocuments.term(event), PostingsEnum.NONE);
            BinaryDocValues values = values(segment.reader());
            while (versions != null && versions.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (alive == null || alive.get(versions.docID())) {
                    EntryCodec.Kept kept = kept(values, versions.docID());
                    if (kept.titled()) {
                        return kept.entry().title();
                    }
                }
            }
        }
        return LocalizedText.EMPTY;
    }
}
