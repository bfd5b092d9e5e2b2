package org.dragoman.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

    /** SHA-256 of the UTF-8 bytes, 64 hexadecimal digits. */
    static String fingerprint(String fullText) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(fullText.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
