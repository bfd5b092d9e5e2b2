package org.dragoman.extraction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an Arabic word may be without the clitics written onto it: conjunction, preposition, article. */
final class ArabicForms {

    private static final String AND = "و";
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_STEM = 2;

    /** The beginnings of verbs of events whose root has the letter. */
    private static final Set<String> OWN_AND = Set.of("وصل", "وقع", "وافق", "وجه");

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

    /** True for a verb with «و» written onto it, which begins a clause: «وسيزور», not «والمقبلة» or «وصلت». */
    static boolean joined(Token token) {
        String word = token.folded();
        return word.startsWith(AND)
                && !word.startsWith(AND + ARTICLE)
                && OWN_AND.stream().noneMatch(word::startsWith)
                && token.forms().contains(word.substring(AND.length()));
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
