package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;

/** Cuts a text into words (letters with their marks), numbers (digits of any script) and single signs. */
final class Tokenizer {

    /** No name or word of the tables is longer; longer runs of letters are kept, but match nothing. */
    private static final int LONGEST_WORD = 64;

    private Tokenizer() {}

    static List<Token> tokens(String text, Language language) {
        List<Token> tokens = new ArrayList<>(text.length() / 6 + 1);
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (Character.isLetter(letter)) {
                next = endOfWord(text, next);
                tokens.add(word(text, at, next, letter, language));
            } else if (Character.isDigit(letter)) {
                while (next < text.length() && Character.isDigit(text.codePointAt(next))) {
                    next += Character.charCount(text.codePointAt(next));
                }
                tokens.add(number(text, at, next));
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter) && !ignorable(letter)) {
                String sign = sign(letter);
                tokens.add(new Token(at, next, Token.Kind.SIGN, sign, List.of(sign), false));
            }
            at = next;
        }
        return tokens;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetter(letter) || mark(letter)) {
                end = at;
            } else if (!ignorable(letter)) {
                break;
            }
        }
        return end;
    }

    private static Token word(String text, int start, int end, int first, Language language) {
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        String folded = end - start > LONGEST_WORD ? "" : NameFolding.fold(text.substring(start, end));
        List<String> forms = language == Language.AR ? ArabicForms.of(folded) : List.of(folded);
        return new Token(start, end, Token.Kind.WORD, folded, forms, capital);
    }

    private static Token number(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int at = start; at < end && digits.length() < LONGEST_WORD; ) {
            int digit = text.codePointAt(at);
            digits.append(Character.digit(digit, 10));
            at += Character.charCount(digit);
        }
        String folded = digits.toString();
        return new Token(start, end, Token.Kind.NUMBER, folded, List.of(folded), false);
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Directional marks, joiners and soft hyphens: no part of a word's look. */
    private static boolean ignorable(int letter) {
        return mark(letter) || Character.getType(letter) == Character.FORMAT || letter == 0;
    }

    private static String sign(int letter) {
        return switch (letter) {
            case '–', '—', '‐', '‑', '‒', '−' -> "-";
            case '’', 'ʼ', '‘' -> "'";
            case '،' -> ",";
            case '؛' -> ";";
            case '“', '”', '«', '»', '„' -> "\"";
            default -> Character.toString(letter);
        };
    }
}
