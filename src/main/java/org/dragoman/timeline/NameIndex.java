package org.dragoman.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;

/** Whose names, in any script, have a word that begins with given letters. */
final class NameIndex {

    private static final String ARABIC_ARTICLE = "ال";
    private static final int SHORTEST_WITHOUT_ARTICLE = 3;

    private final NavigableMap<String, Set<String>> owners = new TreeMap<>();
    private final Map<String, LocalizedText> called = new HashMap<>();
    private final int names;

    NameIndex(NameBook book) {
        book.actors().forEach(actor -> add(key(actor.kind(), actor.code()), actor.names()));
        book.places().forEach(place -> add(key(place.kind(), place.code()), place.names()));
        names = owners.size();
    }

    private void add(String owner, Map<Language, List<String>> theirNames) {
        Map<Language, String> canonical = new EnumMap<>(Language.class);
        theirNames.forEach((language, inLanguage) -> canonical.put(language, inLanguage.getFirst()));
        called.put(owner, new LocalizedText(canonical));
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
        return key(actor.kind(), actor.code());
    }

    /** The term by which the index finds the events of a place. */
    static String key(PlaceSummary place) {
        return key(place.kind(), place.code());
    }

    static String key(ActorKind kind, String code) {
        return kind.code() + ":" + code;
    }

    static String key(PlaceKind kind, String code) {
        return "place:" + kind.name() + ":" + code;
    }

    /** What the owner of a term is called; nothing where the register does not know it. */
    Optional<LocalizedText> name(String owner) {
        return Optional.ofNullable(called.get(owner));
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
