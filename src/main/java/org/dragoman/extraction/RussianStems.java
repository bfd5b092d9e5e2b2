package org.dragoman.extraction;

import java.util.Set;

/** Whether a folded Russian word may be a case form of a name. */
final class RussianStems {

    private static final int SHORTEST = 3;
    private static final String ENDING_LETTERS = "аеиоуыьэюя";

    /** Endings of nouns and adjectives, folded (й is и). */
    private static final Set<String> ENDINGS = Set.of(
            "", "а", "я", "у", "ю", "е", "и", "ы", "о", "ь", "ои", "еи", "ом", "ем", "ым", "им", "ого", "его", "ому",
            "ему", "ая", "яя", "ую", "юю", "ою", "ею", "ии", "ия", "ию", "ыи", "ое", "ее", "ые", "ие", "ых", "их",
            "ыми", "ими", "ам", "ям", "ами", "ями", "ах", "ях", "ов", "ев", "иеи", "ием", "ея", "еем", "иями", "ью");

    private static final Set<String> DECLINED = Set.of("ово", "ево", "ино", "ство");

    private RussianStems() {}

    /** True for a name in -о that has one form for all cases, as «Марокко» and «Шевченко»; «Косово» and «королевство» have more. */
    static boolean indeclinable(String word) {
        return word.endsWith("о") && DECLINED.stream().noneMatch(word::endsWith);
    }

    /** The part of a name that its case forms share. */
    static String stem(String word) {
        for (int length = 2; length >= 1; length--) {
            int end = word.length() - length;
            if (end >= SHORTEST && vowels(word, end) && ENDINGS.contains(word.substring(end))) {
                return word.substring(0, end);
            }
        }
        return word;
    }

    private static boolean vowels(String word, int from) {
        return word.chars().skip(from).allMatch(letter -> ENDING_LETTERS.indexOf(letter) >= 0);
    }

    static boolean isForm(String word, String stem) {
        return word.length() - stem.length() <= SHORTEST
                && word.startsWith(stem)
                && ENDINGS.contains(word.substring(stem.length()));
    }
}
