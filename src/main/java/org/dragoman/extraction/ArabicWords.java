package org.dragoman.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/** Which Arabic words may be part of a person's name, and which are everyday words. */
final class ArabicWords {

    private static final int LONGEST_SHORT_WORD = 2;
    private static final int SHORTEST_VERB = 4;
    private static final String ARTICLE = "ال";
    private static final String VERB_PREFIXES = "يتن";
    private static final Set<String> JOINTS = Set.of("بن", "ال", "دي");
    private static final Set<String> EVERYDAY = read("stopwords");

    private ArabicWords() {}

    private static Set<String> read(String table) {
        Set<String> words = new HashSet<>();
        for (List<String> row : ResourceTable.read(Language.AR, table)) {
            for (String word : row.getFirst().split(" ", -1)) {
                words.add(NameFolding.fold(word));
            }
        }
        return Set.copyOf(words);
    }

    /** True for an everyday word, whatever is written onto it. */
    static boolean everyday(Token token) {
        return (token.folded().length() <= LONGEST_SHORT_WORD && !JOINTS.contains(token.folded()))
                || token.forms().stream().anyMatch(EVERYDAY::contains);
    }

    /** «بن» and its like, between the parts of a name. */
    static boolean joint(Token token) {
        return JOINTS.contains(token.folded());
    }

    /** A word that is no given name we know may begin a name if it has no article, preposition or verb's prefix. */
    static boolean mayBeginName(Token token) {
        String word = token.folded();
        boolean verb = word.length() >= SHORTEST_VERB && VERB_PREFIXES.indexOf(word.charAt(0)) >= 0;
        boolean abstractNoun = word.endsWith("ه") || word.endsWith("ات");
        return mayContinueName(token) && !word.startsWith(ARTICLE) && !word.startsWith("ل") && !verb && !abstractNoun;
    }

    /** No word of a name has a conjunction or preposition before its article. */
    static boolean mayContinueName(Token token) {
        String word = token.folded();
        return !everyday(token)
                && !word.startsWith("لل")
                && !word.startsWith("ولل")
                && !word.startsWith("و" + ARTICLE)
                && !word.startsWith("ب" + ARTICLE);
    }
}
