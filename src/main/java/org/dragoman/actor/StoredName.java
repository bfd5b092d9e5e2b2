package org.dragoman.actor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    static LocalizedText canonical(List<StoredName> names) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        names.stream().filter(StoredName::canonical).forEach(name -> texts.put(name.language, name.text));
        return new LocalizedText(texts);
    }

    static List<String> aliases(List<StoredName> names) {
        return names.stream()
                .filter(name -> !name.canonical)
                .map(StoredName::text)
                .distinct()
                .toList();
    }

    /** Per language the canonical name first, then the aliases. */
    static Map<Language, List<String>> byLanguage(List<StoredName> names) {
        Map<Language, List<String>> byLanguage = new EnumMap<>(Language.class);
        for (StoredName name : names) {
            List<String> known = byLanguage.computeIfAbsent(name.language, language -> new ArrayList<>());
            known.add(name.canonical ? 0 : known.size(), name.text);
        }
        return byLanguage;
    }
}
