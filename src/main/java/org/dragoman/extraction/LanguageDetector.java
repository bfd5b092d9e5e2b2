package org.dragoman.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.springframework.stereotype.Component;

/**
 * Recognises the language of a text by its script, by letters that only other languages of the script have, and by the
 * everyday words that no text of the language goes without.
 */
@Component
public class LanguageDetector {

    private static final int SAMPLE = 20_000;
    private static final int FEWEST_LETTERS = 3;

    /** Letters of Persian, Urdu, Pashto, Kurdish and Uyghur. */
    private static final String NOT_ARABIC = "پچژگکیےٹڈڑںہھۀەێۆۇۋېڭۈ";

    /** Letters of Ukrainian, Belarusian, Kazakh, Kyrgyz, Tajik, Tatar, Bashkir, Mongolian, Serbian and Macedonian. */
    private static final String NOT_RUSSIAN = "іїєґўәғқңөұүһӯҳҷӣҡҙҫҥјљњћђџѓќѕ";

    private final Set<String> english = words();

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (List<String> row : ResourceTable.read(Language.EN, "everyday")) {
            words.addAll(List.of(row.getFirst().split(" ", -1)));
        }
        return Set.copyOf(words);
    }

    /** The language of a text, or nothing where it is none that we read. */
    public Optional<Language> detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        int arabic = 0;
        int cyrillic = 0;
        int latin = 0;
        int foreign = 0;
        for (int at = 0; at < sample.length(); ) {
            int letter = Character.toLowerCase(sample.codePointAt(at));
            at += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                switch (Character.UnicodeScript.of(letter)) {
                    case ARABIC -> arabic++;
                    case CYRILLIC -> cyrillic++;
                    case LATIN -> latin++;
                    default -> {}
                }
                foreign += NOT_ARABIC.indexOf(letter) >= 0 || NOT_RUSSIAN.indexOf(letter) >= 0 ? 1 : 0;
            }
        }
        int most = Math.max(arabic, Math.max(cyrillic, latin));
        if (most < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (most == latin) {
            return isEnglish(sample) ? Optional.of(Language.EN) : Optional.empty();
        }
        boolean ours = foreign * 100 < most;
        return ours ? Optional.of(most == arabic ? Language.AR : Language.RU) : Optional.empty();
    }

    private boolean isEnglish(String sample) {
        int words = 0;
        int everyday = 0;
        int foreign = 0;
        for (Token token : Tokenizer.tokens(sample, Language.EN)) {
            if (token.word()) {
                words++;
                everyday += english.contains(token.folded()) ? 1 : 0;
                foreign += token.capital() || isPlainLatin(sample, token) ? 0 : 1;
            }
        }
        return everyday * 12 >= words && everyday > 0 && foreign * 20 <= words;
    }

    private static boolean isPlainLatin(String text, Token token) {
        return text.substring(token.start(), token.end()).chars().allMatch(letter -> letter < 128);
    }
}
