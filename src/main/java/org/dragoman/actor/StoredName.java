package org.dragoman.actor;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/**
 * A name of an actor or place as the database has it.
 *
 * @param canonical whether it is the one name shown in its language; every other is an alias
 */
record StoredName(Language language, boolean canonical, String text) {

    static final String CANONICAL = "canonical";
    static final String ALIAS = "alias";

    static StoredName of(String language, String kind, String text) {
        return new StoredName(Language.of(language).orElseThrow(), kind.equals(CANONICAL), text);
    }

    String kind() {
        return canonical ? CANONICAL : ALIAS;
    }

    /** The names shown: in each language the first that is canonical. */
    static LocalizedText canonical(List<StoredName> names) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        names.stream().filter(StoredName::canonical).forEach(name -> texts.putIfAbsent(name.language, name.text));
        return new LocalizedText(texts);
    }

    /** All names but those shown. */
    static List<String> aliases(List<StoredName> names) {
        LocalizedText shown = canonical(names);
        return names.stream()
                .filter(name -> !shown.in(name.language).equals(Optional.of(name.text)))
                .map(StoredName::text)
                .distinct()
                .toList();
    }

    /** Per language the name shown first, then the others. */
    static Map<Language, List<String>> byLanguage(List<StoredName> names) {
        LocalizedText shown = canonical(names);
        Map<Language, Set<String>> byLanguage = new EnumMap<>(Language.class);
        shown.texts().forEach((language, text) -> byLanguage.put(language, new LinkedHashSet<>(Set.of(text))));
        names.forEach(name -> byLanguage
                .computeIfAbsent(name.language, _ -> new LinkedHashSet<>())
                .add(name.text));
        Map<Language, List<String>> lists = new EnumMap<>(Language.class);
        byLanguage.forEach((language, texts) -> lists.put(language, List.copyOf(texts)));
        return lists;
    }
}
