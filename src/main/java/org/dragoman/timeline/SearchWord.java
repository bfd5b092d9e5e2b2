package org.dragoman.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.kernel.NameFolding;

/**
 * A word that is looked for.
 *
 * @param typed as a reader typed it, in lower case: what is said of events is kept so
 * @param folded as names are compared
 */
record SearchWord(String typed, String folded) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\p{Cf}]+");
    private static final int SHORTEST_BEGINNING = 3;

    /** The words of a text; none where it has no letter. */
    static List<SearchWord> of(String text) {
        return BETWEEN.splitAsStream(text)
                .map(word -> new SearchWord(word.toLowerCase(Locale.ROOT), NameFolding.fold(word)))
                .filter(word -> !word.folded.isEmpty())
                .toList();
    }

    private Stream<String> forms() {
        return Stream.of(typed, folded).distinct();
    }

    /** The stems by which it is found in what is said of events. */
    Set<String> stems(WordAnalyzer analyzer) {
        return forms().flatMap(form -> analyzer.stems(form).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
    }

    /** The beginnings of stems by which it is found too; none where it is too short. */
    List<String> beginnings() {
        return folded.length() < SHORTEST_BEGINNING ? List.of() : forms().toList();
    }
}
