package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.ActorKind;

/**
 * How the index keeps the values of the facets that have many ({@link Facet#many}): as terms by which events are found, and in
 * a column for each facet, in which they are counted ({@link FacetColumn}). A column holds codes; with a source its name, since
 * nothing else tells it; and, for the facet of pairs, all participating states together, which are paired when counted.
 */
final class FacetTerms {

    private static final String NAME = "\u001F";
    private static final int CODE = 2;

    private FacetTerms() {}

    /** @param sources names of the sources by their codes */
    static void add(Document document, EventSnapshot snapshot, Map<String, String> sources) {
        for (ActorSummary actor : snapshot.participants()) {
            find(document, NameIndex.key(actor));
            switch (actor.kind()) {
                case PERSON -> count(document, Facet.PERSON, actor.code());
                case ORGANISATION -> count(document, Facet.ORGANISATION, actor.code());
                case STATE -> {}
            }
        }
        List<String> states = states(snapshot);
        states.forEach(state -> find(document, party(state)));
        if (states.size() > 1) {
            count(document, Facet.DYAD, String.join("", states));
        }
        PlaceSummary place = snapshot.place();
        if (place != null) {
            find(document, NameIndex.key(place));
            count(document, Facet.PLACE, place.code());
        }
        sources.forEach((code, name) -> {
            find(document, owner(Facet.SOURCE, code));
            count(document, Facet.SOURCE, code + NAME + name);
        });
    }

    private static void find(Document document, String term) {
        document.add(new StringField(IndexFields.OWNER, term, Field.Store.NO));
    }

    private static void count(Document document, Facet facet, String value) {
        document.add(new SortedSetDocValuesField(facet.code(), new BytesRef(value)));
    }

    /** The states that take part, by themselves or by a person who serves them. */
    private static List<String> states(EventSnapshot snapshot) {
        return snapshot.participants().stream()
                .map(ActorSummary::country)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The values of a facet that a term of its column stands for. */
    static List<String> values(Facet facet, String term) {
        return switch (facet) {
            case DYAD -> pairs(term);
            case SOURCE -> List.of(term.split(NAME, 2)[0]);
            default -> List.of(term);
        };
    }

    private static List<String> pairs(String states) {
        List<String> codes = IntStream.range(0, states.length() / CODE)
                .mapToObj(index -> states.substring(CODE * index, CODE * (index + 1)))
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int first = 0; first < codes.size(); first++) {
            for (String second : codes.subList(first + 1, codes.size())) {
                pairs.add(codes.get(first) + "-" + second);
            }
        }
        return pairs;
    }

    /** The name that the term of a source's column tells. */
    static String sourceName(String term) {
        return term.substring(term.indexOf(NAME) + 1);
    }

    /** The conditions of all facets with many values; none where nothing is chosen. */
    static List<Query> queries(TimelineFilter filter) {
        return filter.choices().keySet().stream()
                .filter(Facet::many)
                .map(facet -> {
                    BooleanQuery.Builder any = new BooleanQuery.Builder();
                    filter.chosen(facet).forEach(value -> any.add(query(facet, value), Occur.SHOULD));
                    return (Query) any.build();
                })
                .toList();
    }

    private static Query query(Facet facet, String value) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        terms(facet, value).forEach(term -> all.add(new TermQuery(new Term(IndexFields.OWNER, term)), Occur.FILTER));
        return all.build();
    }

    private static Stream<String> terms(Facet facet, String value) {
        return facet == Facet.DYAD
                ? Stream.of(value.split("-", -1)).map(FacetTerms::party)
                : Stream.of(owner(facet, value));
    }

    /** The term, see {@link NameIndex}, by which the index finds the events that have a value of the facet. */
    static String owner(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY -> NameIndex.key(ActorKind.STATE, value);
            case PERSON -> NameIndex.key(ActorKind.PERSON, value);
            case ORGANISATION -> NameIndex.key(ActorKind.ORGANISATION, value);
            case PLACE ->
                NameIndex.key(Character.isUpperCase(value.charAt(0)) ? PlaceKind.COUNTRY : PlaceKind.CITY, value);
            default -> facet.code() + ":" + value;
        };
    }

    private static String party(String country) {
        return "party:" + country;
    }
}
