package org.dragoman.extraction;

import java.util.List;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.Language;

/** Finds in an article, once and for all, the words that its mentions are made of. */
final class DocumentReader {

    private static final int TENSE_REACH = 40;

    private DocumentReader() {}

    static Document read(
            ArticleText article, Language language, Gazetteer gazetteer, EventWords words, DateReader dateReader) {
        String text = article.whole();
        List<Token> tokens = Tokenizer.tokens(text, language);
        List<Sentence> sentences = SentenceSplitter.sentences(text, tokens, language);
        List<Trigger> triggers = words.triggers(tokens);
        List<Mark<Cue>> cues = words.cues(tokens);
        List<ActorSpan> actors =
                ActorReader.actors(text, tokens, language, gazetteer.names(tokens), words.offices(tokens));
        Tense[] tenses = tenses(tokens.size(), sentences, triggers, cues);
        List<Reading> dates = dateReader.read(tokens, language, article.publishedOn(), token -> tenses[token]);
        return new Document(
                text,
                article.title().length(),
                language,
                article.publishedOn(),
                tokens,
                sentences,
                actors,
                dates,
                triggers,
                cues,
                words.clauses(tokens));
    }

    /** For each token the tense of the nearest word of its sentence that shows one. */
    private static Tense[] tenses(int size, List<Sentence> sentences, List<Trigger> triggers, List<Mark<Cue>> cues) {
        Tense[] shown = new Tense[size];
        for (Mark<Cue> cue : cues) {
            Tense tense = tense(cue.value());
            if (tense != Tense.UNKNOWN) {
                shown[cue.from()] = tense;
            }
        }
        for (Trigger trigger : triggers) {
            if (trigger.tense() != Tense.UNKNOWN) {
                shown[trigger.from()] = trigger.tense();
            }
        }
        Tense[] tenses = new Tense[size];
        for (Sentence sentence : sentences) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                tenses[at] = nearest(shown, sentence, at);
            }
        }
        return tenses;
    }

    private static Tense nearest(Tense[] shown, Sentence sentence, int at) {
        for (int distance = 0; distance < TENSE_REACH; distance++) {
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
            case FUTURE, PROPOSED -> Tense.FUTURE;
            case PAST -> Tense.PAST;
            case PRESENT, CANCELLED, POSTPONED, DENIED -> Tense.UNKNOWN;
        };
    }
}
