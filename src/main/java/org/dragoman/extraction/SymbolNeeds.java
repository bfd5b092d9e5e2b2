package org.dragoman.extraction;

/**
 * Tells which letters a sequence of date words cannot do without, so that rules are tried only where these stand. It reads
 * the part of regular expressions that the table of rules uses: letters, classes, groups, alternatives, the marks
 * {@code ?}, {@code *} and <code>{n,m}</code>.
 */
final class SymbolNeeds {

    private final String pattern;
    private int at;

    private SymbolNeeds(String pattern) {
        this.pattern = pattern;
    }

    /** The needed letters of a sequence, as {@link #letters} writes them. */
    static long of(String pattern) {
        return new SymbolNeeds(pattern).alternatives();
    }

    /** The letters of a stretch of words, one bit a letter. */
    static long letters(CharSequence symbols) {
        long letters = 0;
        for (int index = 0; index < symbols.length(); index++) {
            letters |= bit(symbols.charAt(index));
        }
        return letters;
    }

    private static long bit(char letter) {
        return letter >= 'A' && letter <= 'z' ? 1L << (letter - 'A') : 0;
    }

    private long alternatives() {
        long needs = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            needs &= sequence();
        }
        return needs;
    }

    private long sequence() {
        long needs = 0;
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            long item = item();
            if (!maybeMissing()) {
                needs |= item;
            }
        }
        return needs;
    }

    private long item() {
        char first = pattern.charAt(at);
        if (first == '(') {
            return group();
        }
        if (first == '[') {
            int end = pattern.indexOf(']', at);
            long only = end == at + 2 ? bit(pattern.charAt(at + 1)) : 0;
            at = end + 1;
            return only;
        }
        at++;
        return bit(first);
    }

    private long group() {
        boolean lookahead = pattern.startsWith("(?!", at);
        boolean named = pattern.startsWith("(?<", at);
        at = named ? pattern.indexOf('>', at) + 1 : at + "(?:".length();
        long needs = alternatives();
        at++;
        return lookahead ? 0 : needs;
    }

    private boolean maybeMissing() {
        if (at >= pattern.length()) {
            return false;
        }
        char mark = pattern.charAt(at);
        if (mark == '{') {
            boolean maybe = pattern.charAt(at + 1) == '0';
            at = pattern.indexOf('}', at) + 1;
            return maybe;
        }
        if (mark == '?' || mark == '*') {
            at++;
            return true;
        }
        return false;
    }
}
