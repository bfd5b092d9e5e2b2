package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a segment of the index in memory, read once, since segments never change: where its shelves begin, and of
 * every document what a window asks of it. About 17 bytes a document; days are counted from 1970.
 */
final class SegmentFacts {

    /** So many countries fit into a number. */
    private static final int FEW = 3;

    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    private static final Map<IndexReader.CacheKey, SegmentFacts> KNOWN = new ConcurrentHashMap<>();

    private final List<Stretch> stretches = new ArrayList<>();
    private final int[] starts;
    private final int[] lengths;
    private final int[] profiles;
    private final int[] countries;
    private final List<int[]> manyCountries = new ArrayList<>();
    private final byte[] importances;
    private final Map<Integer, EventDate> alternatives = new HashMap<>();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** The documents from one to before another that stand on a shelf. */
    record Stretch(int shelf, int from, int to) {}

    private SegmentFacts(LeafReader segment) throws IOException {
        int documents = segment.maxDoc();
        starts = column(DocValues.getNumeric(segment, IndexFields.START), documents);
        lengths = column(DocValues.getNumeric(segment, IndexFields.LENGTH), documents);
        profiles = column(DocValues.getNumeric(segment, IndexFields.PROFILE), documents);
        importances = new byte[documents];
        NumericDocValues importance = DocValues.getNumeric(segment, IndexFields.IMPORTANCE);
        countries = new int[documents];
        SortedDocValues combination = DocValues.getSorted(segment, IndexFields.COUNTRIES);
        int[] combinations = combinations(combination);
        for (int document = 0; document < documents; document++) {
            importance.advanceExact(document);
            importances[document] = (byte) importance.longValue();
            combination.advanceExact(document);
            countries[document] = combinations[combination.ordValue()];
            include(starts[document], lengths[document]);
        }
        stretch(DocValues.getNumeric(segment, IndexFields.SHELF), documents);
        BinaryDocValues dates = DocValues.getBinary(segment, IndexFields.ALTERNATIVES);
        while (dates.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            alternatives.put(dates.docID(), EventDate.parse(dates.binaryValue().utf8ToString()));
        }
    }

    private static int[] column(NumericDocValues values, int documents) throws IOException {
        int[] column = new int[documents];
        for (int document = 0; document < documents; document++) {
            values.advanceExact(document);
            column[document] = (int) values.longValue();
        }
        return column;
    }

    private void include(int start, int length) {
        if (start != IndexFields.OPEN_START) {
            first = Math.min(first, start);
            last = Math.max(last, start);
        }
        if (length != IndexFields.OPEN_LENGTH) {
            first = Math.min(first, start + length);
            last = Math.max(last, start + length);
        }
    }

    private void stretch(NumericDocValues shelves, int documents) throws IOException {
        int shelf = -1;
        int from = 0;
        for (int document = 0; document < documents; document++) {
            shelves.advanceExact(document);
            int next = (int) shelves.longValue();
            if (next != shelf) {
                add(shelf, from, document);
                shelf = next;
                from = document;
            }
        }
        add(shelf, from, documents);
    }

    private void add(int shelf, int from, int to) {
        if (to > from) {
            stretches.add(new Stretch(shelf, from, to));
        }
    }

    private int[] combinations(SortedDocValues combinations) throws IOException {
        int[] packed = new int[combinations.getValueCount()];
        for (int ordinal = 0; ordinal < packed.length; ordinal++) {
            BytesRef letters = combinations.lookupOrd(ordinal);
            int[] codes = new int[letters.length / 2];
            for (int index = 0; index < codes.length; index++) {
                codes[index] = Countries.number(
                        letters.bytes[letters.offset + 2 * index], letters.bytes[letters.offset + 2 * index + 1]);
            }
            packed[ordinal] = packed(codes);
        }
        return packed;
    }

    /** Few countries in one number, the first in the lowest bits; of many the place where they stand, inverted. */
    private int packed(int[] codes) {
        if (codes.length > FEW) {
            manyCountries.add(codes);
            return ~(manyCountries.size() - 1);
        }
        int packed = 0;
        for (int place = 0; place < codes.length; place++) {
            packed |= (codes[place] + 1) << (place * BITS);
        }
        return packed;
    }

    static SegmentFacts of(LeafReader segment) {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        SegmentFacts known = KNOWN.get(core.getKey());
        return known == null ? read(segment, core) : known;
    }

    private static SegmentFacts read(LeafReader segment, IndexReader.CacheHelper core) {
        try {
            SegmentFacts facts = new SegmentFacts(segment);
            if (KNOWN.putIfAbsent(core.getKey(), facts) == null) {
                core.addClosedListener(KNOWN::remove);
            }
            return facts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The shelves that are not empty, in the order of their documents. */
    List<Stretch> stretches() {
        return stretches;
    }

    int start(int document) {
        return starts[document];
    }

    int length(int document) {
        return lengths[document];
    }

    int profile(int document) {
        return profiles[document];
    }

    int importance(int document) {
        return importances[document];
    }

    /** The whole date of a document that has a set of alternatives, else nothing. */
    @Nullable
    EventDate alternatives(int document) {
        return alternatives.get(document);
    }

    /** Adds the numbers of the countries of a document. */
    void addCountries(int document, Numbers numbers) {
        int packed = countries[document];
        if (packed < 0) {
            for (int number : manyCountries.get(~packed)) {
                numbers.add(number);
            }
            return;
        }
        for (int left = packed; left != 0; left >>>= BITS) {
            numbers.add((left & MASK) - 1);
        }
    }

    /** No event of the segment may have happened before this day, counted from 1970. */
    long first() {
        return first - (long) PossibleDays.OPEN_REACH;
    }

    /** No event of the segment may have happened after this day, counted from 1970. */
    long last() {
        return last + (long) PossibleDays.OPEN_REACH;
    }

    /**
     * The part of a shelf that starts from the first to the last day; where starts are open, that ends so.
     *
     * @param first as days since 1970
     * @param last as days since 1970
     */
    Stretch within(Stretch shelf, long first, long last) {
        int from = before(shelf, first);
        return new Stretch(shelf.shelf, from, Math.max(from, before(shelf, last + 1)));
    }

    /** The first document of the shelf that starts on the day or later, else the one after the shelf. */
    private int before(Stretch shelf, long day) {
        boolean byEnd = shelf.shelf % Shelf.PAST == Shelf.BEGINLESS;
        int low = shelf.from;
        int high = shelf.to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] + (byEnd ? lengths[middle] : 0) < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
