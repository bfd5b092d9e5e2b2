package org.dragoman.timeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** The document of a segment that is looked at; days are counted from 1970. */
final class Columns {

    private final Segment segment;
    private final SegmentFacts facts;
    private final Numbers countries = new Numbers();
    private final NumericDocValues ids;
    private final NumericDocValues sinces;
    private final NumericDocValues untils;

    private @Nullable FacetColumn sources;
    private int document;
    private boolean undated;

    Columns(Segment segment) throws IOException {
        this.segment = segment;
        LeafReader reader = segment.leaf().reader();
        facts = segment.facts();
        ids = DocValues.getNumeric(reader, IndexFields.ID);
        sinces = DocValues.getNumeric(reader, IndexFields.SINCE);
        untils = DocValues.getNumeric(reader, IndexFields.UNTIL);
    }

    /** Looks at a document after the present one. */
    void move(int next, boolean withoutDate) {
        document = next;
        undated = withoutDate;
    }

    Segment segment() {
        return segment;
    }

    SegmentFacts facts() {
        return facts;
    }

    /** The terms of a facet with many values; they do not move with this. */
    FacetColumn column(Facet facet) throws IOException {
        return new FacetColumn(segment.leaf().reader(), facet);
    }

    /** Codes of the sources of the articles that tell it; to be asked of documents in their order. */
    List<String> sources() throws IOException {
        if (sources == null) {
            sources = column(Facet.SOURCE);
        }
        List<String> codes = new ArrayList<>();
        for (int left = sources.move(document); left > 0; left--) {
            codes.addAll(FacetTerms.values(Facet.SOURCE, sources.term(sources.next())));
        }
        return codes;
    }

    /** The number of the document in its segment. */
    int inSegment() {
        return document;
    }

    /** The number of the document in the whole index. */
    int document() {
        return segment.base() + document;
    }

    boolean undated() {
        return undated;
    }

    /** The first day it may have begun on, or {@link IndexFields#OPEN_START}. */
    int start() {
        return facts.start(document);
    }

    /** The last day it may have ended on; later than any day where that is open. */
    int end() {
        return start() + length();
    }

    /** The first day it may have happened on, where an open start reaches only so far. */
    int first() {
        int start = start();
        return start == IndexFields.OPEN_START ? end() - PossibleDays.OPEN_REACH : start;
    }

    /** The last day it may have happened on, where an open end reaches only so far. */
    int last() {
        return length() == IndexFields.OPEN_LENGTH ? start() + PossibleDays.OPEN_REACH : end();
    }

    /** Whether one of its ends is open. */
    boolean open() {
        return start() == IndexFields.OPEN_START || length() == IndexFields.OPEN_LENGTH;
    }

    private int length() {
        return facts.length(document);
    }

    long profile() {
        return facts.profile(document);
    }

    /** The numbers of its countries; they change when this moves. */
    Numbers countries() {
        countries.clear();
        facts.addCountries(document, countries);
        return countries;
    }

    int importance() {
        return facts.importance(document);
    }

    long id() throws IOException {
        ids.advanceExact(document);
        return ids.longValue();
    }

    /** The whole date where it is a set of alternatives, else nothing. */
    @Nullable
    EventDate alternatives() {
        return Profile.alternatives(profile()) ? facts.alternatives(document) : null;
    }

    /** Whether the articles published by the day told what the document says. */
    boolean told(int day) throws IOException {
        sinces.advanceExact(document);
        untils.advanceExact(document);
        return sinces.longValue() <= day && day < untils.longValue();
    }
}
