package org.dragoman.extraction;

/**
 * A word or phrase with its part in date expressions.
 *
 * @param symbol one letter, as the table of rules explains; {@code x} for a word that has no part in dates
 * @param from index of its first token
 * @param to index after its last token
 */
record DateWord(char symbol, String value, int from, int to) {

    static final char NONE = 'x';

    int number() {
        return Integer.parseInt(value);
    }
}
