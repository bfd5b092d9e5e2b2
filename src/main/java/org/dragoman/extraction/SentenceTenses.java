package org.dragoman.extraction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.Language;

/** Tells whether the words around a place of a text speak of what was or of what will be. */
final class SentenceTenses {

    /** So many words away a word shows a tense. */
    private static final int REACH = 40;

    /** "On Friday cancelled": the day just before the word is that of the decision. */
    private static final int DAY_OF_DECISION = 2;

    private static final Set<Cue> CALLED_OFF = EnumSet.of(Cue.CANCELLED, Cue.POSTPONED);

    private SentenceTenses() {}

    /** The tense at each token of a text. */
    static Tense[] tenses(String text, List<Token> tokens, Language language, EventWords words) {
        return tenses(
                tokens, SentenceSplitter.sentences(text, tokens, language), words.triggers(tokens), words.cues(tokens));
    }

    /**
     * For each token the tense of the nearest word that shows one, between the same commas if there is one there, else in
     * its sentence, else in the sentence before.
     */
    static Tense[] tenses(List<Token> tokens, List<Sentence> sentences, List<Trigger> triggers, List<Mark<Cue>> cues) {
        Tense[] shown = new Tense[tokens.size()];
        for (Mark<Cue> cue : cues) {
            Tense tense = tense(cue.value());
            if (tense != Tense.UNKNOWN) {
                shown[cue.from()] = tense;
            }
        }
        for (Trigger trigger : triggers) {
            Tense tense = trigger.is('p') ? Tense.FUTURE : trigger.tense();
            if (tense != Tense.UNKNOWN) {
                shown[trigger.from()] = tense;
            }
        }
        Tense[] tenses = new Tense[tokens.size()];
        Tense before = Tense.UNKNOWN;
        for (Sentence sentence : sentences) {
            for (Sentence part = part(tokens, shown, sentence, sentence.from());
                    part.from() < sentence.to();
                    part = part(tokens, shown, sentence, part.to())) {
                for (int at = part.from(); at < part.to(); at++) {
                    Tense nearest = nearest(shown, part, at);
                    nearest = nearest == Tense.UNKNOWN ? nearest(shown, sentence, at) : nearest;
                    tenses[at] = nearest == Tense.UNKNOWN ? before : nearest;
                }
            }
            before = sentence.to() > sentence.from() ? tenses[sentence.to() - 1] : before;
        }
        cues.stream().filter(cue -> cue.value() == Cue.AGREED).forEach(cue -> {
            int end = cue.to();
            int reach = Math.min(tokens.size(), end + REACH);
            while (end < reach
                    && tenses[end] != Tense.UNKNOWN
                    && !tokens.get(end).is(".")) {
                tenses[end++] = Tense.FUTURE;
            }
        });
        cues.stream().filter(cue -> CALLED_OFF.contains(cue.value())).forEach(cue -> {
            Arrays.fill(tenses, Math.max(0, cue.from() - DAY_OF_DECISION), cue.from(), Tense.UNKNOWN);
        });
        return tenses;
    }

    /** The words of a sentence from a token to after the next comma, to the next Arabic "and will …", or to the end. */
    private static Sentence part(List<Token> tokens, Tense[] shown, Sentence sentence, int from) {
        int to = from + 1;
        while (to < sentence.to()
                && !tokens.get(to - 1).is(",")
                && !(shown[to] != null && ArabicForms.joined(tokens.get(to)))) {
            to++;
        }
        return new Sentence(from, to);
    }

    private static Tense nearest(Tense[] shown, Sentence sentence, int at) {
        for (int distance = 0; distance < REACH; distance++) {
            for (int other : new int[] {at - distance, at + distance}) {
                if (other >= sentence.from() && other < sentence.to() && shown[other] != null) {
                    return shown[other];
                }
            }
        }
        return Tense.UNKNOWN;
    }

    private static Tense tense(Cue cue) {
        return switch (cue) {
            case FUTURE, PROPOSED, CANCELLED, POSTPONED -> Tense.FUTURE;
            case PAST, ATTENDED, AGREED -> Tense.PAST;
            case PRESENT,
                    AFTER,
                    DENIED,
                    LAPSED,
                    BACKGROUND,
                    UNDER_WAY,
                    SPORTS,
                    DOMESTIC,
                    SHIFT,
                    CONDITION,
                    SEPARATE,
                    NONE -> Tense.UNKNOWN;
        };
    }
}
