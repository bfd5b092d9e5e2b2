package org.dragoman.timeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/** Whose names, in any script, have a word that begins with given letters. */
final class NameIndex {

    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_WITHOUT_ARTICLE = 3;

    private final NavigableMap<String, Set<String>> owners = new TreeMap<>();
    private final int names;

    NameIndex(NameBook book) {
        book.actors().forEach(actor -> add(key(actor.kind().code(), actor.code()), actor.names()));
        book.places().forEach(place -> add(placeKey(place.kind().name(), place.code()), place.names()));
        names = owners.size();
    }

    private void add(String owner, Map<Language, List<String>> theirNames) {
        theirNames.values().stream()
                .flatMap(List::stream)
                .flatMap(name -> List.of(NameFolding.fold(name).split(" ")).stream())
                .forEach(word -> add(owner, word));
    }

    private void add(String owner, String word) {
        owners.computeIfAbsent(word, beginning -> new LinkedHashSet<>()).add(owner);
        if (word.startsWith(ARABIC_ARTICLE) && word.length() - ARABIC_ARTICLE.length() >= SHORTEST_WITHOUT_ARTICLE) {
            add(owner, word.substring(ARABIC_ARTICLE.length()));
        }
    }

    /** The term by which the index finds the events of an actor. */
    static String key(ActorSummary actor) {
        return key(actor.kind().code(), actor.code());
    }

    /** The term by which the index finds the events of a place. */
    static String key(PlaceSummary place) {
        return placeKey(place.kind().name(), place.code());
    }

    private static String key(String kind, String code) {
        return kind + ":" + code;
    }

    private static String placeKey(String kind, String code) {
        return "place:" + kind + ":" + code;
    }

    /** The terms of all whose names have a word that begins so. */
    Set<String> owners(String folded) {
        Set<String> found = new LinkedHashSet<>();
        owners.subMap(folded, folded + Character.MAX_VALUE).values().forEach(found::addAll);
        return found;
    }

    /** Number of different words; grows with the names of the register. */
    int size() {
        return names;
    }
}
