package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * What is worth knowing of a segment of the index before it is read, computed once, since segments never change: where its
 * shelves begin, and which countries its combinations of countries are.
 */
final class SegmentFacts {

    private static final int STEP = 256;

    private static final Map<IndexReader.CacheKey, SegmentFacts> KNOWN = new ConcurrentHashMap<>();

    private final List<Stretch> stretches = new ArrayList<>();
    private final int[] everyStart;
    private final int[][] countries;
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** The documents from one to before another that stand on a shelf. */
    record Stretch(int shelf, int from, int to) {}

    private SegmentFacts(LeafReader segment) throws IOException {
        int documents = segment.maxDoc();
        everyStart = new int[documents / STEP + 1];
        NumericDocValues shelves = DocValues.getNumeric(segment, IndexFields.SHELF);
        NumericDocValues starts = DocValues.getNumeric(segment, IndexFields.START);
        NumericDocValues lengths = DocValues.getNumeric(segment, IndexFields.LENGTH);
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
            starts.advanceExact(document);
            int start = (int) starts.longValue();
            if (document % STEP == 0) {
                everyStart[document / STEP] = start;
            }
            lengths.advanceExact(document);
            include(start, (int) lengths.longValue());
        }
        add(shelf, from, documents);
        countries = countries(DocValues.getSorted(segment, IndexFields.COUNTRIES));
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

    private void add(int shelf, int from, int to) {
        if (to > from) {
            stretches.add(new Stretch(shelf, from, to));
        }
    }

    private static int[][] countries(SortedDocValues combinations) throws IOException {
        int[][] countries = new int[combinations.getValueCount()][];
        for (int ordinal = 0; ordinal < countries.length; ordinal++) {
            BytesRef letters = combinations.lookupOrd(ordinal);
            int[] codes = new int[letters.length / 2];
            for (int index = 0; index < codes.length; index++) {
                codes[index] = Countries.number(
                        letters.bytes[letters.offset + 2 * index], letters.bytes[letters.offset + 2 * index + 1]);
            }
            countries[ordinal] = codes;
        }
        return countries;
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

    /** The numbers of the countries that a combination is made of. */
    int[] countries(int combination) {
        return countries[combination];
    }

    int combinations() {
        return countries.length;
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
     * A part of a shelf that holds all of its documents that start from the first to the last day, and few others.
     *
     * @param first as days since 1970
     * @param last as days since 1970
     */
    Stretch within(Stretch shelf, long first, long last) {
        int from = Math.max(shelf.from, (before(shelf, first) - 1) * STEP);
        int to = (int) Math.min(shelf.to, (long) before(shelf, last + 1) * STEP);
        return new Stretch(shelf.shelf, from, Math.max(from, to));
    }

    /** The number of the first sampled document of the shelf that starts on the day or later, else of the one after it. */
    private int before(Stretch shelf, long day) {
        int low = (shelf.from + STEP - 1) / STEP;
        int high = Math.max(low, (shelf.to + STEP - 1) / STEP);
        int wanted = (int) Math.clamp(day, Integer.MIN_VALUE, Integer.MAX_VALUE);
        int found = Arrays.binarySearch(everyStart, low, Math.min(high, everyStart.length), wanted);
        if (found < 0) {
            return -found - 1;
        }
        while (found > low && everyStart[found - 1] == wanted) {
            found--;
        }
        return found;
    }
}
