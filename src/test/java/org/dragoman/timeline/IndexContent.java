package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventId;

/** All that an index holds, or would hold if it were made of the database now, in one order, to be compared. */
final class IndexContent {

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparingLong(
                    (TimelineEntry entry) -> entry.id().value())
            .thenComparing(TimelineEntry::toString);

    private IndexContent() {}

    static List<TimelineEntry> of(Generation index) {
        List<TimelineEntry> entries = new ArrayList<>();
        try {
            for (LeafReaderContext segment : index.reader().leaves()) {
                for (int document : alive(segment.reader())) {
                    entries.addAll(index.entries(new int[] {segment.docBase + document}));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        entries.sort(ORDER);
        return entries;
    }

    static List<TimelineEntry> of(EventService register) {
        return of(published(register));
    }

    static List<TimelineEntry> of(List<EventSnapshot> register) {
        return register.stream()
                .flatMap(snapshot -> EventVersions.of(snapshot).stream())
                .map(EventVersions.Version::entry)
                .sorted(ORDER)
                .toList();
    }

    private static List<EventSnapshot> published(EventService register) {
        return register.publishedAfter(new EventId(0), Integer.MAX_VALUE);
    }

    /** A line for each document with its stored entry, its value in every column and every term it is found by. */
    static List<String> lines(Generation index) {
        List<String> lines = new ArrayList<>();
        try {
            for (LeafReaderContext segment : index.reader().leaves()) {
                List<Set<String>> fields = Stream.<Set<String>>generate(TreeSet::new)
                        .limit(segment.reader().maxDoc())
                        .toList();
                for (FieldInfo field : segment.reader().getFieldInfos()) {
                    if (!field.name.equals(IndexFields.ENTRY)) {
                        addColumn(segment.reader(), field, fields);
                    }
                    addTerms(segment.reader(), field, fields);
                }
                for (int document : alive(segment.reader())) {
                    lines.add(index.entries(new int[] {segment.docBase + document})
                                    .getFirst() + " " + fields.get(document));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    /** The lines of an index that is made of the database in the folder. */
    static List<String> lines(EventService register, Path folder) {
        try (IndexFolder made = IndexFolder.open(folder)) {
            for (EventSnapshot snapshot : published(register)) {
                made.add(snapshot);
            }
            made.publish(IndexProgress.begin(1, "", 0).complete());
            return made.read(IndexContent::lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static List<Integer> alive(LeafReader segment) {
        Bits alive = segment.getLiveDocs();
        return Stream.iterate(0, document -> document < segment.maxDoc(), document -> document + 1)
                .filter(document -> alive == null || alive.get(document))
                .toList();
    }

    private static void addColumn(LeafReader segment, FieldInfo field, List<Set<String>> fields) throws IOException {
        DocValuesType type = field.getDocValuesType();
        for (int document = 0; type != DocValuesType.NONE && document < segment.maxDoc(); document++) {
            fields.get(document).add(field.name + " holds " + value(segment, field.name, type, document));
        }
    }

    private static String value(LeafReader segment, String field, DocValuesType type, int document) throws IOException {
        return switch (type) {
            case NUMERIC -> {
                NumericDocValues values = DocValues.getNumeric(segment, field);
                yield values.advanceExact(document) ? Long.toString(values.longValue()) : "";
            }
            case BINARY -> {
                BinaryDocValues values = DocValues.getBinary(segment, field);
                yield values.advanceExact(document) ? values.binaryValue().utf8ToString() : "";
            }
            case SORTED -> {
                SortedDocValues values = DocValues.getSorted(segment, field);
                yield values.advanceExact(document)
                        ? values.lookupOrd(values.ordValue()).utf8ToString()
                        : "";
            }
            case SORTED_SET -> {
                SortedSetDocValues values = DocValues.getSortedSet(segment, field);
                List<String> several = new ArrayList<>();
                for (int left = values.advanceExact(document) ? values.docValueCount() : 0; left > 0; left--) {
                    several.add(values.lookupOrd(values.nextOrd()).utf8ToString());
                }
                yield several.toString();
            }
            default -> throw new AssertionError(field + " has a column of the kind " + type);
        };
    }

    private static void addTerms(LeafReader segment, FieldInfo field, List<Set<String>> fields) throws IOException {
        if (field.getIndexOptions() == IndexOptions.NONE || segment.terms(field.name) == null) {
            return;
        }
        TermsEnum terms = segment.terms(field.name).iterator();
        while (terms.next() != null) {
            PostingsEnum found = terms.postings(null, PostingsEnum.NONE);
            while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                fields.get(found.docID()).add(field.name + " is found by " + terms.term());
            }
        }
    }
}
