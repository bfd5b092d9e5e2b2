package org.dragoman.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/**
 * The words of persons' names in one language: which are first names (of the register and, for Arabic, which has no
 * capitals, of a list of common ones), and which person bears which.
 */
final class PersonNames {

    private static final int LONGEST_ENDING = 3;

    private final Language language;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    PersonNames(Language language) {
        this.language = language;
        if (language == Language.AR) {
            for (List<String> row : ResourceTable.read(language, "given-names")) {
                for (String name : row.getFirst().split(" ", -1)) {
                    given.add(NameFolding.fold(name));
                }
            }
        }
    }

    /** @param name the words of a name, in Russian without their endings */
    void add(String code, List<String> name) {
        if (name.size() > 1) {
            given.add(name.getFirst());
        }
        words.computeIfAbsent(code, none -> new HashSet<>()).addAll(name);
    }

    boolean given(Token token) {
        return any(given, token);
    }

    /** True if the word is part of any name of the person. */
    boolean bears(String code, Token token) {
        return any(words.getOrDefault(code, Set.of()), token);
    }

    private boolean any(Set<String> known, Token token) {
        String word = token.folded();
        if (language != Language.RU) {
            return known.contains(word);
        }
        for (int length = word.length(); length >= Math.max(1, word.length() - LONGEST_ENDING); length--) {
            String stem = word.substring(0, length);
            if (known.contains(stem) && RussianStems.isForm(word, stem)) {
                return true;
            }
        }
        return false;
    }
}
