package org.dragoman.timeline;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers for the two letters of a country's code. */
final class Countries {

    private static final int LETTERS = 26;

    /** More than any number of a country. */
    static final int NUMBERS = LETTERS * LETTERS;

    private static final List<String> CODES = IntStream.range(0, NUMBERS)
            .mapToObj(number -> "" + (char) ('A' + number / LETTERS) + (char) ('A' + number % LETTERS))
            .toList();

    private Countries() {}

    static int number(int first, int second) {
        return (first - 'A') * LETTERS + second - 'A';
    }

    /** @param code ISO 3166 alpha-2 in capitals */
    static int number(String code) {
        return number(code.charAt(0), code.charAt(1));
    }

    static String code(int number) {
        return CODES.get(number);
    }
}
