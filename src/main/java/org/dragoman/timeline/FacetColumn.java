package org.dragoman.timeline;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** The terms, numbered within a segment, that its documents have in a facet with many values; see {@link FacetTerms}. */
final class FacetColumn {

    private final SortedSetDocValues terms;

    FacetColumn(LeafReader segment, Facet facet) throws IOException {
        terms = DocValues.getSortedSet(segment, facet.code());
    }

    /** Numbers of terms are smaller than this. */
    int size() {
        return (int) terms.getValueCount();
    }

    /** Looks at a document after the present one; tells how many terms it has. */
    int move(int document) throws IOException {
        return terms.advanceExact(document) ? terms.docValueCount() : 0;
    }

    /** The number of the next term of the document. */
    int next() throws IOException {
        return (int) terms.nextOrd();
    }

    String term(int number) throws IOException {
        return terms.lookupOrd(number).utf8ToString();
    }
}
