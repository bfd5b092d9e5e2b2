package org.dragoman.article;

import java.util.regex.Pattern;

/** The form in which texts are compared and stored. */
final class ArticleText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00\\p{Cs}]");

    private ArticleText() {}

    static String clean(String text) {
        return NOT_TEXT.matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }

    static String full(String title, String text) {
        return title + "\n" + text;
    }
}
