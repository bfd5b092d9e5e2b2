package org.dragoman.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an Arabic word may be without the clitics written onto it: conjunction, preposition, article. */
final class ArabicForms {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST_STEM = 2;

    private ArabicForms() {}

    /** The word itself first, then each form without clitics. */
    static List<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        addWithoutPreposition(word, forms);
        if (word.length() > SHORTEST_STEM + 1 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
            String rest = word.substring(1);
            forms.add(rest);
            addWithoutPreposition(rest, forms);
        }
        for (String form : List.copyOf(forms)) {
            if (form.startsWith(ARTICLE) && form.length() >= ARTICLE.length() + SHORTEST_STEM) {
                forms.add(form.substring(ARTICLE.length()));
            }
        }
        return List.copyOf(forms);
    }

    private static void addWithoutPreposition(String word, Set<String> forms) {
        if (word.length() < SHORTEST_STEM + 2) {
            return;
        }
        if (word.startsWith("لل")) {
            forms.add(ARTICLE + word.substring(2));
            forms.add(word.substring(2));
        }
        if ("بكل".indexOf(word.charAt(0)) >= 0) {
            forms.add(word.substring(1));
        }
    }
}
