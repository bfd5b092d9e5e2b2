package org.dragoman.review;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;

/**
 * A name that only one article has given so far: as printed in its language, and in Latin letters for everybody else.
 * Russian follows the BGN system; Arabic writes few vowels, so its Latin form is a reading aid that editors replace.
 */
final class PrintedName {

    private static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN; Latin-ASCII");
    private static final Transliterator ARABIC = Transliterator.getInstance("Arabic-Latin; Latin-ASCII");
    private static final Pattern SIGNS = Pattern.compile("['\"ʿʾ`’]");
    private static final Pattern LONG_U = Pattern.compile("(?<=[b-df-hj-np-tvxz])w(?![aeiouwy])");
    private static final Pattern LONG_I = Pattern.compile("(?<=[b-df-hj-np-tvxz])y(?![aeiouwy])");

    private PrintedName() {}

    /** The name in the language of its article, or of its script where an editor typed it in another one, and in English. */
    static LocalizedText of(String name, Language printedIn) {
        Language written = Language.ofScript(name);
        return LocalizedText.of(Language.EN, latin(name)).with(written == Language.EN ? printedIn : written, name);
    }

    /** The name in Latin letters. */
    static String latin(String name) {
        if (name.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC)) {
            String plain = SIGNS.matcher(ARABIC.transliterate(name)).replaceAll("");
            String vocal = LONG_I.matcher(LONG_U.matcher(plain).replaceAll("u")).replaceAll("i");
            return Arrays.stream(vocal.strip().split("\\s+"))
                    .map(PrintedName::capital)
                    .collect(Collectors.joining(" "));
        }
        return SIGNS.matcher(RUSSIAN.transliterate(name)).replaceAll("");
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
