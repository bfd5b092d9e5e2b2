package org.dragoman.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.timeline.EventVersions.Version;
import org.jspecify.annotations.Nullable;

/** Makes the documents of the index: one for each version of an event. */
final class EventDocuments {

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.setOmitNorms(true);
        WORDS.setTokenized(true);
        WORDS.freeze();
    }

    private final EntryCodec codec;

    EventDocuments(EntryCodec codec) {
        this.codec = codec;
    }

    /** Finds every document of the event. */
    static Term term(EventId event) {
        return new Term(IndexFields.ID, number(event.value()));
    }

    /** The documents of a published event; none of one that is retracted. */
    List<Document> of(EventSnapshot snapshot) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Version version : EventVersions.of(snapshot)) {
            documents.add(document(snapshot, version));
        }
        return documents;
    }

    private Document document(EventSnapshot snapshot, Version version) throws IOException {
        TimelineEntry entry = version.entry();
        EventDate date = entry.date();
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, number(entry.id().value()), Field.Store.NO));
        long id = entry.id().value();
        document.add(new NumericDocValuesField(IndexFields.ID, id));
        int shelf = Shelf.of(date) + (version.until() == null ? 0 : Shelf.PAST);
        document.add(new NumericDocValuesField(IndexFields.SHELF, shelf));
        document.add(new NumericDocValuesField(IndexFields.START, start(date)));
        document.add(new NumericDocValuesField(IndexFields.LENGTH, length(date)));
        document.add(new NumericDocValuesField(IndexFields.IMPORTANCE, entry.importance()));
        document.add(new NumericDocValuesField(IndexFields.PROFILE, Profile.of(entry)));
        document.add(new NumericDocValuesField(IndexFields.SINCE, day(version.since())));
        document.add(new NumericDocValuesField(IndexFields.UNTIL, day(version.until())));
        String countries = String.join("", entry.countries().stream().sorted().toList());
        document.add(new SortedDocValuesField(IndexFields.COUNTRIES, new BytesRef(countries)));
        if (date != null && date.form() == EventDate.Form.ALTERNATIVES) {
            document.add(new BinaryDocValuesField(IndexFields.ALTERNATIVES, new BytesRef(date.toString())));
        }
        document.add(new BinaryDocValuesField(IndexFields.ENTRY, codec.write(entry, version.until() == null)));
        for (String text : version.words()) {
            document.add(new Field(IndexFields.WORDS, text, WORDS));
        }
        FacetTerms.add(document, snapshot, version.sources());
        return document;
    }

    private static long start(@Nullable EventDate date) {
        LocalDate start = date == null ? null : date.earliestStart();
        return start == null ? IndexFields.OPEN_START : start.toEpochDay();
    }

    private static long length(@Nullable EventDate date) {
        LocalDate end = date == null ? null : date.latestEnd();
        if (end == null) {
            return IndexFields.OPEN_LENGTH;
        }
        return end.toEpochDay() - start(date);
    }

    private static long day(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MAX) ? IndexFields.NEVER : day.toEpochDay();
    }

    /** A number as a term, six bytes from the highest to the lowest. */
    static BytesRef number(long value) {
        byte[] bytes = new byte[6];
        for (int index = 0; index < bytes.length; index++) {
            bytes[index] = (byte) (value >> (8 * (bytes.length - 1 - index)));
        }
        return new BytesRef(bytes);
    }
}
