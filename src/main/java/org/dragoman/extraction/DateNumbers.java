package org.dragoman.extraction;

import java.util.List;
import java.util.Set;

/** Numbers of a text as words of dates: days, years, ordinals, decades. */
final class DateNumbers {

    private static final Set<String> ORDINAL_ENDINGS =
            Set.of("st", "nd", "rd", "th", "го", "е", "ое", "его", "ого", "му", "ому", "и", "ыи", "м", "ая", "я", "й");
    private static final Set<String> DECADE_ENDINGS = Set.of("s", "е", "х", "ые", "ых");
    private static final int LONGEST_ENDING = 3;
    private static final int BASIC_DAY = 8;

    /** Decades of two digits from here on belong to the twentieth century. */
    private static final int FIRST_OF_LAST_CENTURY = 30;

    private DateNumbers() {}

    static DateWord word(List<Token> tokens, int at) {
        String digits = tokens.get(at).folded();
        return switch (digits.length()) {
            case 1, 2 -> shortNumber(tokens, at, Integer.parseInt(digits));
            case 4 -> year(tokens, at, Integer.parseInt(digits), digits);
            case BASIC_DAY -> new DateWord(digits.matches("(19|20).*") ? 'G' : DateWord.NONE, digits, at, at + 1);
            default -> DateWord.none(at, at + 1);
        };
    }

    private static DateWord year(List<Token> tokens, int at, int value, String digits) {
        if (value < 1000 || value >= 2200) {
            return DateWord.none(at, at + 1);
        }
        int end = afterEnding(tokens, at, DECADE_ENDINGS);
        return value % 10 == 0 && end > at + 1
                ? new DateWord('X', digits, at, end)
                : new DateWord('Y', digits, at, at + 1);
    }

    private static DateWord shortNumber(List<Token> tokens, int at, int value) {
        int decade = value >= 20 && value % 10 == 0 ? afterEnding(tokens, at, DECADE_ENDINGS) : at;
        int end = afterEnding(tokens, at, ORDINAL_ENDINGS);
        if (decade > at + 1 && (end == at + 1 || value > 30)) {
            int century = value < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
            return new DateWord('X', String.valueOf(century + value), at, decade);
        }
        if (value == 0) {
            return DateWord.none(at, at + 1);
        }
        if (end > at + 1 && value <= 31) {
            return new DateWord('O', String.valueOf(value), at, end);
        }
        return new DateWord(value <= 31 ? 'D' : 'Z', String.valueOf(value), at, at + 1);
    }

    /** After "15th", «18-го», "1990s": the ending touches the number, with or without a hyphen or an apostrophe. */
    private static int afterEnding(List<Token> tokens, int at, Set<String> endings) {
        int next = at + 1;
        int end = tokens.get(at).end();
        if (next < tokens.size()
                && (tokens.get(next).is("-") || tokens.get(next).is("'"))
                && tokens.get(next).start() == end) {
            end = tokens.get(next).end();
            next++;
        }
        if (next < tokens.size()
                && tokens.get(next).start() == end
                && tokens.get(next).folded().length() <= LONGEST_ENDING
                && endings.contains(tokens.get(next).folded())) {
            return next + 1;
        }
        return at + 1;
    }
}
