package org.dragoman.extraction;

import java.util.List;

/**
 * A word, a number or a sign of a text.
 *
 * @param start offset in UTF-16 units
 * @param end offset after the last unit
 * @param folded the word as {@link org.dragoman.kernel.NameFolding} folds it, a number in ASCII digits, a sign as is
 * @param forms the folded word first, then what remains of it without clitics
 * @param capital true if it begins with an upper-case letter
 */
record Token(int start, int end, Kind kind, String folded, List<String> forms, boolean capital) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    boolean word() {
        return kind == Kind.WORD;
    }

    boolean number() {
        return kind == Kind.NUMBER;
    }

    boolean is(String sign) {
        return folded.equals(sign);
    }
}
