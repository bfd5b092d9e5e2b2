package org.dragoman.review;

/** The Arabic preposition لـ, which is written together with the word it governs. */
final class ArabicPreposition {

    private static final String ARTICLE = "ال";

    private ArabicPreposition() {}

    /** "Of" a name: the article loses its alif («للشيخ»), a name in other letters is kept apart from the preposition. */
    static String of(String name) {
        if (Character.UnicodeScript.of(name.codePointAt(0)) != Character.UnicodeScript.ARABIC) {
            return "لـ " + name;
        }
        return name.startsWith(ARTICLE) ? "لل" + name.substring(ARTICLE.length()) : "ل" + name;
    }
}
