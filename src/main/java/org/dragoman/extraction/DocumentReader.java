package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;

/** Finds in an article, once and for all, the words that its mentions are made of. */
final class DocumentReader {

    private static final int TENSE_REACH = 40;

    /** "On Friday cancelled": the day just before the word is that of the decision. */
    private static final int DAY_OF_DECISION = 2;

    private static final Set<Cue> CALLED_OFF = EnumSet.of(Cue.CANCELLED, Cue.POSTPONED);

    private DocumentReader() {}

    static Document read(
            ArticleText article, Language language, Gazetteer gazetteer, EventWords words, DateReader dateReader) {
        String text = article.whole();
        List<Token> tokens = Tokenizer.tokens(text, language);
        List<NameSpan> names = gazetteer.names(tokens);
        withoutClitics(tokens, names);
        List<Sentence> sentences = SentenceSplitter.sentences(text, tokens, language);
        List<Trigger> triggers = words.triggers(tokens);
        List<Mark<Cue>> cues = words.cues(tokens);
        List<ActorSpan> actors = new ActorReader(
                        new NamedTokens(text, tokens, language, names, spoken(triggers, cues)), gazetteer)
                .actors(names, words.offices(tokens));
        Tense[] tenses = tenses(tokens.size(), sentences, triggers, cues);
        List<Reading> dates = new ArrayList<>(dateReader.read(
                withoutPersons(tokens, actors), language, article.publishedOn(), token -> tenses[token]));
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
                words.clauses(tokens),
                words.kinds(tokens),
                words.anaphora(tokens));
    }

    private static BitSet spoken(List<Trigger> triggers, List<Mark<Cue>> cues) {
        BitSet spoken = new BitSet();
        triggers.forEach(trigger -> spoken.set(trigger.from(), trigger.to()));
        cues.forEach(cue -> spoken.set(cue.from(), cue.to()));
        return spoken;
    }

    /** What begins a name that is printed as it is known is part of the name: the ب of «برلين» is no preposition. */
    private static void withoutClitics(List<Token> tokens, List<NameSpan> names) {
        for (NameSpan name : names) {
            Token first = tokens.get(name.from());
            if (!name.clitic() && first.forms().size() > 1) {
                List<String> form = List.of(first.folded());
                tokens.set(
                        name.from(),
                        new Token(first.start(), first.end(), first.kind(), first.folded(), form, first.capital()));
            }
        }
    }

    /** Persons may be called May or August. */
    private static List<Token> withoutPersons(List<Token> tokens, List<ActorSpan> actors) {
        List<Token> plain = new ArrayList<>(tokens);
        for (ActorSpan actor : actors) {
            if (actor.kind() == ActorKind.PERSON) {
                for (int at = actor.from(); at < actor.to(); at++) {
                    Token token = tokens.get(at);
                    plain.set(at, new Token(token.start(), token.end(), token.kind(), "", List.of(), false));
                }
            }
        }
        return plain;
    }

    /** For each token the tense of the nearest word of its sentence that shows one, else of the sentence before. */
    private static Tense[] tenses(int size, List<Sentence> sentences, List<Trigger> triggers, List<Mark<Cue>> cues) {
        Tense[] shown = new Tense[size];
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
        Tense[] tenses = new Tense[size];
        Tense before = Tense.UNKNOWN;
        for (Sentence sentence : sentences) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Tense nearest = nearest(shown, sentence, at);
                tenses[at] = nearest == Tense.UNKNOWN ? before : nearest;
            }
            before = sentence.to() > sentence.from() ? tenses[sentence.to() - 1] : before;
        }
        cues.stream().filter(cue -> CALLED_OFF.contains(cue.value())).forEach(cue -> {
            Arrays.fill(tenses, Math.max(0, cue.from() - DAY_OF_DECISION), cue.from(), Tense.UNKNOWN);
        });
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
            case FUTURE, PROPOSED, CANCELLED, POSTPONED -> Tense.FUTURE;
            case PAST -> Tense.PAST;
            case PRESENT, DENIED, LAPSED, BACKGROUND, UNDER_WAY -> Tense.UNKNOWN;
        };
    }
}
