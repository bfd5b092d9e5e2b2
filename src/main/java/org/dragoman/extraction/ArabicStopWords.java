package org.dragoman.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/** Everyday Arabic words that follow an office and are no part of a name. */
final class ArabicStopWords {

    private static final int LONGEST_SHORT_WORD = 2;
    private static final Set<String> WORDS = read();

    private ArabicStopWords() {}

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (List<String> row : ResourceTable.read(Language.AR, "stopwords")) {
            for (String word : row.getFirst().split(" ", -1)) {
                words.add(NameFolding.fold(word));
            }
        }
        return Set.copyOf(words);
    }

    static boolean contains(Token token) {
        return (token.folded().length() <= LONGEST_SHORT_WORD && !token.is("بن"))
                || token.forms().stream().anyMatch(WORDS::contains);
    }
}
