package org.dragoman.timeline;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the queries of a filter's words. Each word has to be found: as a stem or the beginning of one in what is said of the
 * event, or as the beginning of a word in a name, in any script, of one who took part or of the place.
 */
@Component
class WordQueries {

    private static final int SHORTEST_BEGINNING = 3;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final ReaderNames names;

    WordQueries(ReaderNames names) {
        this.names = names;
    }

    /** Finds the events that have all words; nothing where there are no words to look for. */
    @Nullable
    Query query(TimelineFilter filter) {
        String folded = NameFolding.fold(filter.words());
        if (filter.words().isEmpty()) {
            return null;
        }
        if (folded.isEmpty()) {
            return new MatchNoDocsQuery("no letter to look for");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : List.of(folded.split(" "))) {
            Query query = word(word);
            if (query != null) {
                all.add(query, Occur.FILTER);
            }
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private @Nullable Query word(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<List<String>> stems = analyzer.stems(word);
        List<BytesRef> owners = names.index().owners(word).stream()
                .map(owner -> new BytesRef(owner))
                .toList();
        if (stems.isEmpty() && owners.isEmpty()) {
            return null;
        }
        stems.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(stem -> any.add(new TermQuery(new Term(IndexFields.WORDS, stem)), Occur.SHOULD));
        if (word.length() >= SHORTEST_BEGINNING) {
            any.add(new PrefixQuery(new Term(IndexFields.WORDS, word)), Occur.SHOULD);
        }
        any.add(new TermInSetQuery(IndexFields.OWNER, owners), Occur.SHOULD);
        return any.build();
    }
}
