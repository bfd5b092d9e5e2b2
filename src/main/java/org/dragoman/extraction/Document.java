package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Reference;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;

/** An article with all that was found in it, each list in the order of the text, by token. */
record Document(
        String text,
        int titleEnd,
        Language language,
        LocalDate publishedOn,
        List<Token> tokens,
        List<Sentence> sentences,
        List<ActorSpan> actors,
        List<Reading> dates,
        List<Trigger> triggers,
        List<Mark<Cue>> cues,
        List<Mark<Clause>> clauses,
        List<Mark<EventType>> kinds,
        List<Mark<Reference>> anaphora) {

    private static final int RELATIVE_REACH = 4;
    private static final int KIND_BEFORE = 3;
    private static final int KIND_AFTER = 8;

    List<ActorSpan> actorsIn(int from, int to) {
        return slice(actors, ActorSpan::from, from, to);
    }

    List<Reading> datesIn(int from, int to) {
        return slice(dates, Reading::from, from, to);
    }

    List<Trigger> triggersIn(int from, int to) {
        return slice(triggers, Trigger::from, from, to);
    }

    List<Mark<Cue>> cuesIn(int from, int to) {
        return slice(cues, Mark::from, from, to);
    }

    List<Mark<Clause>> clausesIn(int from, int to) {
        return slice(clauses, Mark::from, from, to);
    }

    /** The words in a part of the text that stand for the sides just spoken of. */
    List<Mark<Reference>> anaphoraIn(int from, int to) {
        return slice(anaphora, Mark::from, from, to);
    }

    boolean cued(Cue cue, int from, int to) {
        return cuesIn(from, to).stream().anyMatch(mark -> mark.value() == cue);
    }

    /** The elements that begin in a range of tokens. */
    private static <T> List<T> slice(List<T> sorted, ToIntFunction<T> start, int from, int to) {
        return new ArrayList<>(sorted.subList(first(sorted, start, from), first(sorted, start, Math.max(from, to))));
    }

    private static <T> int first(List<T> sorted, ToIntFunction<T> start, int bound) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(sorted.get(middle)) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The protocol level that an adjective near a visit gives it. */
    EventType kindOfVisit(Zone zone) {
        int from = Math.max(zone.from(), zone.trigger().from() - KIND_BEFORE);
        int to = Math.min(zone.to(), zone.triggerEnd() + KIND_AFTER);
        return slice(kinds, Mark::from, from, to).stream()
                .findFirst()
                .map(Mark::value)
                .orElse(EventType.VISIT_UNSPECIFIED);
    }

    /** "On the sidelines of the summit they met": true for what is named first only as where the rest happens. */
    boolean setting(Zone zone) {
        return clausesIn(zone.from(), zone.trigger().from()).stream().anyMatch(mark -> mark.value() == Clause.WITHIN);
    }

    /** True if the sentence of a clause tells of no other event. */
    boolean alone(Zone zone) {
        Sentence sentence = sentences.get(zone.sentence());
        return zone.triggers().containsAll(triggersIn(sentence.from(), sentence.to()));
    }

    /** "Before the summit he met": true for what only tells what came after or before. */
    boolean apart(Zone zone) {
        return clausesIn(zone.from(), zone.trigger().from()).stream().anyMatch(mark -> mark.value() == Clause.APART);
    }

    /** True for the title, and for the line of the text that repeats it. */
    boolean headline(int sentence) {
        int start = token(sentences.get(sentence).from()).start();
        return start <= titleEnd || (titleEnd > 0 && text.startsWith(text.substring(0, titleEnd), start));
    }

    /** Where the relative clause begins that a token after a verb stands in and that does not follow it at once, or -1. */
    int relative(Zone zone, int token) {
        List<Mark<Clause>> marks = clausesIn(zone.triggerEnd(), token);
        if (marks.isEmpty() || !zone.trigger().is('v')) {
            return -1;
        }
        int clause = marks.getLast().from();
        boolean opens = marks.getLast().value() == Clause.NEW && before(clause).equals(",");
        return opens && clause - zone.triggerEnd() > RELATIVE_REACH ? clause : -1;
    }

    Token token(int at) {
        return tokens.get(at);
    }

    /** The folded word before a token, or an empty text at the start. */
    String before(int at) {
        return at > 0 ? tokens.get(at - 1).folded() : "";
    }

    Evidence evidence(MentionField field, int ordinal, int from, int to) {
        TextSpan span =
                new TextSpan(tokens.get(from).start(), tokens.get(to - 1).end());
        return new Evidence(field, ordinal, span, span.in(text));
    }
}
