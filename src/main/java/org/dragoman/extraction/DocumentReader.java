package org.dragoman.extraction;

import static org.dragoman.extraction.SentenceTenses.tenses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;

/** Finds in an article, once and for all, the words that its mentions are made of. */
final class DocumentReader {

    /** What a verb shows that begins a clause. */
    private static final Set<Cue> TENSES = EnumSet.of(Cue.PAST, Cue.PRESENT, Cue.FUTURE);

    private DocumentReader() {}

    static Document read(
            ArticleText article, Language language, Gazetteer gazetteer, EventWords words, DateReader dateReader) {
        String text = article.whole();
        List<Token> tokens = Tokenizer.tokens(text, language);
        List<NameSpan> names = gazetteer.names(tokens);
        withoutClitics(tokens, names);
        List<Sentence> sentences = SentenceSplitter.sentences(text, tokens, language);
        List<Trigger> triggers = words.triggers(tokens);
        if (language == Language.AR) {
            triggers.removeIf(trigger -> gazetteer.givenName(tokens.get(trigger.from())));
        }
        List<Mark<Cue>> cues = words.cues(tokens);
        List<Mark<Office>> offices = words.offices(tokens);
        BitSet spoken = spoken(triggers, cues, words.agreements(tokens));
        NamedTokens named = new NamedTokens(text, tokens, language, names, spoken, offices);
        String agency = HomeState.ofAgency(named, words.agencies(tokens));
        String home = agency == null ? HomeState.ofDateline(named, names) : agency;
        List<ActorSpan> actors =
                new ActorReader(named, gazetteer, article.publishedOn(), agency, home).actors(names, offices);
        Tense[] tenses = tenses(tokens, sentences, triggers, cues);
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
                clauses(words.clauses(tokens), tokens, dates, triggers, cues),
                words.kinds(tokens),
                words.anaphora(tokens));
    }

    private static List<Mark<Clause>> clauses(
            List<Mark<Clause>> marks,
            List<Token> tokens,
            List<Reading> dates,
            List<Trigger> triggers,
            List<Mark<Cue>> cues) {
        List<Mark<Clause>> clauses = new ArrayList<>(withoutDays(marks, dates));
        Set<Integer> begun = new HashSet<>();
        marks.forEach(mark -> begun.add(mark.from()));
        IntStream.concat(
                        triggers.stream().filter(trigger -> trigger.is('v')).mapToInt(Trigger::from),
                        cues.stream()
                                .filter(cue -> TENSES.contains(cue.value()))
                                .mapToInt(Mark::from))
                .distinct()
                .filter(at -> ArabicForms.joined(tokens.get(at)) && !begun.contains(at))
                .forEach(at -> clauses.add(new Mark<>(at, at, Clause.NEW)));
        clauses.sort(Comparator.comparingInt(Mark::from));
        return clauses;
    }

    /** "On Tuesday": the word that leads to a topic elsewhere leads to a day here. */
    private static List<Mark<Clause>> withoutDays(List<Mark<Clause>> clauses, List<Reading> dates) {
        BitSet days = new BitSet();
        dates.forEach(date -> days.set(date.from(), date.to()));
        return clauses.stream()
                .filter(mark -> mark.value() != Clause.TOPIC || !days.get(mark.to()))
                .toList();
    }

    private static BitSet spoken(List<Trigger> triggers, List<Mark<Cue>> cues, List<Mark<Boolean>> agreements) {
        BitSet spoken = new BitSet();
        triggers.forEach(trigger -> spoken.set(trigger.from(), trigger.to()));
        cues.forEach(cue -> spoken.set(cue.from(), cue.to()));
        agreements.forEach(agreement -> spoken.set(agreement.from(), agreement.to()));
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
}
