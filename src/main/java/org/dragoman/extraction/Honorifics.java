package org.dragoman.extraction;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/** «الشيخ», «شيخ», "Sheikh": the words of respect and titles that may stand between an office and a name. */
final class Honorifics {

    private static final Map<Language, Set<String>> WORDS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            WORDS.put(language, read(language));
        }
    }

    private Honorifics() {}

    private static Set<String> read(Language language) {
        Set<String> words = new HashSet<>();
        for (List<String> row : ResourceTable.read(language, "honorifics")) {
            for (String word : row.getFirst().split(" ", -1)) {
                words.add(NameFolding.fold(word));
            }
        }
        return Set.copyOf(words);
    }

    static boolean contains(Token token, Language language) {
        return token.forms().stream().anyMatch(WORDS.getOrDefault(language, Set.of())::contains);
    }
}
