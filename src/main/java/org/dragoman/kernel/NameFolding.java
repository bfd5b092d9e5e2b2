package org.dragoman.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form under which names of one script are compared: compatibility-decomposed, without marks (Arabic vowel signs
 * included), in lower case, with the letters that newsrooms use for one another made one, punctuation as spaces.
 */
public final class NameFolding {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameFolding() {}

    public static String fold(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().map(NameFolding::unify).forEach(folded::appendCodePoint);
        return OTHER.matcher(folded).replaceAll(" ").strip();
    }

    private static int unify(int letter) {
        return switch (letter) {
            case 'ё' -> 'е';
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ٱ' -> 'ا';
            default -> letter;
        };
    }
}
