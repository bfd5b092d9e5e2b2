package org.dragoman.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * Makes the queries of what a filter looks up: its words and its choices of facets with many values. Each word has to be
 * found: as a stem or the beginning of one in what is said of the event, or as the beginning of a word in a name, in any
 * script, of one who took part or of the place.
 */
@Component
class WordQueries {

    private static final int SHORTEST_BEGINNING = 3;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final ReaderNames names;

    WordQueries(ReaderNames names) {
        this.names = names;
    }

    /** Finds the events that have all that is looked up; nothing where nothing is. */
    @Nullable
    Query query(TimelineFilter filter) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words(filter.words()).forEach(query -> all.add(query, Occur.FILTER));
        FacetTerms.queries(filter).forEach(query -> all.add(query, Occur.FILTER));
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? null : query;
    }

    private List<Query> words(String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        String folded = NameFolding.fold(words);
        if (folded.isEmpty()) {
            return List.of(new MatchNoDocsQuery("no letter to look for"));
        }
        return Stream.of(folded.split(" ")).flatMap(word -> word(word).stream()).toList();
    }

    private Optional<Query> word(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<List<String>> stems = analyzer.stems(word);
        List<BytesRef> owners = names.index().owners(word).stream()
                .map(owner -> new BytesRef(owner))
                .toList();
        if (stems.isEmpty() && owners.isEmpty()) {
            return Optional.empty();
        }
        stems.stream()
                .flatMap(List::stream)
                .distinct()
                .forEach(stem -> any.add(new TermQuery(new Term(IndexFields.WORDS, stem)), Occur.SHOULD));
        if (word.length() >= SHORTEST_BEGINNING) {
            any.add(new PrefixQuery(new Term(IndexFields.WORDS, word)), Occur.SHOULD);
        }
        any.add(new TermInSetQuery(IndexFields.OWNER, owners), Occur.SHOULD);
        return Optional.of(any.build());
    }
}
