package org.dragoman.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.kernel.NameFolding;

/** Looks for values of facets by words: each has to begin a word of the value's label, or of a name in any script. */
final class ValueSearch {

    private record Wanted(String beginning, Set<String> owners) {}

    private final List<Wanted> wanted = new ArrayList<>();

    /** @param words may be empty, which every value has */
    ValueSearch(NameIndex names, String words) {
        String folded = NameFolding.fold(words);
        if (!folded.isEmpty()) {
            for (String word : List.of(folded.split(" "))) {
                wanted.add(new Wanted(word, names.owners(word)));
            }
        }
    }

    boolean finds(Facet facet, String value, String label) {
        if (wanted.isEmpty()) {
            return true;
        }
        String folded = " " + NameFolding.fold(label);
        return wanted.stream()
                .allMatch(word ->
                        folded.contains(" " + word.beginning) || word.owners.contains(FacetTerms.owner(facet, value)));
    }
}
