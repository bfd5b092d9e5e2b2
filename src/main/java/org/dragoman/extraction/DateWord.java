package org.dragoman.extraction;

import java.util.Locale;

/**
 * A word or phrase with its part in date expressions.
 *
 * @param symbol one letter, as the table of rules explains; {@code x} for a word that has no part in dates
 * @param from index of its first token
 * @param to index after its last token
 * @param proof what has to stand beside it
 */
record DateWord(char symbol, String value, int from, int to, Proof proof) {

    static final char NONE = 'x';

    /** What shows that an everyday word ("May", "Sat", «أحد») is meant as a date. */
    enum Proof {
        NOTHING,
        /** Another word of a date. */
        DATE,
        /** A number, or a word such as "next" or "first". */
        NUMBER;

        static Proof of(String name) {
            return name.isEmpty() ? NOTHING : valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    DateWord(char symbol, String value, int from, int to) {
        this(symbol, value, from, to, Proof.NOTHING);
    }

    static DateWord none(int from, int to) {
        return new DateWord(NONE, "", from, to);
    }

    boolean is(String symbols) {
        return symbols.indexOf(symbol) >= 0;
    }
}
