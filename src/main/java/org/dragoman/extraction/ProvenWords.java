package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extraction.DateWord.Proof;

/** Tells the everyday words that stand beside words of a date from those that stand alone. */
final class ProvenWords {

    private static final String SKIPPED_AFTER = "c_podhl";
    private static final String SKIPPED_BEFORE = "c_dhlp";
    private static final String NUMBERS_AFTER = "DOYZRluqM";
    private static final String NUMBERS_BEFORE = "DOLPkl(";
    private static final String DATES_AFTER = "DOYZlhky";
    private static final String DATES_BEFORE = "DOYg_oRPBkftLl(nh";

    private ProvenWords() {}

    /** The words, those without their proof as words of no date; all of them where the text is nothing but a date. */
    static List<DateWord> only(List<DateWord> words) {
        if (words.stream().noneMatch(word -> word.symbol() == DateWord.NONE)) {
            return words;
        }
        List<DateWord> proven = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            DateWord word = words.get(at);
            proven.add(proven(words, at) ? word : DateWord.none(word.from(), word.to()));
        }
        return proven;
    }

    private static boolean proven(List<DateWord> words, int at) {
        return switch (words.get(at).proof()) {
            case NOTHING -> true;
            case DATE -> beside(words, at + 1, 1, "", DATES_AFTER) || beside(words, at - 1, -1, "", DATES_BEFORE);
            case NUMBER ->
                beside(words, at + 1, 1, SKIPPED_AFTER, NUMBERS_AFTER)
                        || beside(words, at - 1, -1, SKIPPED_BEFORE, NUMBERS_BEFORE);
        };
    }

    private static boolean beside(List<DateWord> words, int at, int step, String skipped, String wanted) {
        int beside = exists(words, at) && words.get(at).is(skipped) ? at + step : at;
        return exists(words, beside)
                && words.get(beside).is(wanted)
                && words.get(beside).proof() != Proof.NUMBER;
    }

    private static boolean exists(List<DateWord> words, int at) {
        return at >= 0 && at < words.size();
    }
}
