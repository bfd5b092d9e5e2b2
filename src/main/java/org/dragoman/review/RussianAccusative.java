package org.dragoman.review;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The way to a country in Russian: preposition and accusative of its name («в Россию», «во Францию», «на Кипр»). Names
 * of countries are inanimate, so only feminine ones in -а and -я change, with the adjectives before them.
 */
final class RussianAccusative {

    private static final Set<String> ISLANDS =
            Set.of("BB", "BH", "BS", "CU", "CY", "JM", "KM", "MG", "MT", "MU", "MV", "PH", "SC");
    private static final Set<String> INDECLINABLE = Set.of("Антигуа", "Киншаса", "Никарагуа", "Папуа", "Самоа");
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\(.*\\)");
    private static final String REPUBLIC = "Республика ";
    private static final String VOWELS = "аеёиоуыэюя";

    private RussianAccusative() {}

    /**
     * The words that follow «визит».
     *
     * @param code ISO 3166 alpha-2
     * @param name nominative, as CLDR has it
     */
    static String to(String code, String name) {
        return preposition(code, name) + " " + of(name);
    }

    /** The accusative of a country's name; what follows «Республика» is an apposition and stays («Республику Корея»). */
    static String of(String name) {
        if (name.startsWith(REPUBLIC)) {
            return "Республику " + name.substring(REPUBLIC.length());
        }
        return Arrays.stream(IN_BRACKETS.matcher(name).replaceAll("").split(" "))
                .map(RussianAccusative::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        if (INDECLINABLE.contains(word) || !Character.isUpperCase(word.codePointAt(0))) {
            return word;
        }
        if (word.endsWith("ая")) {
            return stem(word, 2) + "ую";
        }
        if (word.endsWith("а")) {
            return stem(word, 1) + "у";
        }
        return word.endsWith("я") ? stem(word, 1) + "ю" : word;
    }

    private static String stem(String word, int ending) {
        return word.substring(0, word.length() - ending);
    }

    private static String preposition(String code, String name) {
        if (ISLANDS.contains(code)) {
            return "на";
        }
        boolean cluster = name.length() > 1
                && "ВФ".indexOf(name.charAt(0)) >= 0
                && VOWELS.indexOf(Character.toLowerCase(name.charAt(1))) < 0;
        return cluster ? "во" : "в";
    }
}
