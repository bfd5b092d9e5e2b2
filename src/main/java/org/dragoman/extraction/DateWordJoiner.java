package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.Language;

/** Makes one month of «أكتوبر/تشرين الأول», of «يوليو (تموز)», of «شهر عشرة» and of "Oct."; brackets elsewhere end a date. */
final class DateWordJoiner {

    private static final int MONTHS = 12;

    private DateWordJoiner() {}

    static List<DateWord> joined(List<DateWord> words, Language language) {
        List<DateWord> joined = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            int end = switch (language) {
                case AR -> afterMonth(words, at);
                case EN -> afterAbbreviation(words, at);
                case RU -> at + 1;
            };
            if (end > at + 1) {
                String month =
                        words.get(words.get(at).symbol() == 'M' ? at : at + 1).value();
                joined.add(new DateWord(
                        'M', month, words.get(at).from(), words.get(end - 1).to()));
            } else {
                DateWord word = words.get(at);
                joined.add(word.is("()") ? DateWord.none(word.from(), word.to()) : word);
            }
            at = end;
        }
        return joined;
    }

    private static int afterMonth(List<DateWord> words, int at) {
        if (words.get(at).symbol() == 'k') {
            return numbered(words, at) ? at + 2 : at + 1;
        }
        if (words.get(at).symbol() != 'M' || at + 2 >= words.size() || !sameMonth(words.get(at), words.get(at + 2))) {
            return at + 1;
        }
        DateWord between = words.get(at + 1);
        boolean closed = at + 3 < words.size() && words.get(at + 3).symbol() == ')';
        return between.is("lh") ? at + 3 : between.is("(") && closed ? at + 4 : at + 1;
    }

    /** "Oct. 27": the full stop belongs to the month. */
    private static int afterAbbreviation(List<DateWord> words, int at) {
        boolean abbreviated = at + 2 < words.size()
                && words.get(at).symbol() == 'M'
                && words.get(at + 1).symbol() == 'p'
                && words.get(at + 2).symbol() == 'D';
        return abbreviated ? at + 2 : at + 1;
    }

    /** "Month ten" is October; "one month", a month before or after, and a month ordinal to others are not. */
    private static boolean numbered(List<DateWord> words, int at) {
        if (at + 1 >= words.size() || (at > 0 && words.get(at - 1).is("ai"))) {
            return false;
        }
        DateWord number = words.get(at + 1);
        boolean one = number.symbol() == 'C' && number.value().equals("1");
        return number.is("DCO") && !one && Integer.parseInt(number.value()) <= MONTHS;
    }

    private static boolean sameMonth(DateWord first, DateWord second) {
        return second.symbol() == 'M' && second.value().equals(first.value());
    }
}
