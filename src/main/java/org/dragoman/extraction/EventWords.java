package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The words of a language that report events, tell their status and divide clauses. */
final class EventWords {

    /**
     * Words that report an event, tokens from {@code from}, before {@code to}.
     *
     * @param flags {@code v} verb, {@code n} noun, {@code w} weak, {@code r} receives a guest, {@code o} only with an
     *     agreement named near, {@code p} in the present
     */
    record Trigger(int from, int to, EventType type, Tense tense, String flags) {

        boolean is(char flag) {
            return flags.indexOf(flag) >= 0;
        }
    }

    /** What a word beside an event shows of its status. */
    enum Cue {
        FUTURE,
        PRESENT,
        PAST,
        CANCELLED,
        POSTPONED,
        PROPOSED,
        DENIED,
        /** "was to have met": planned once, and overtaken by what befell the visit. */
        LAPSED,
        /** "is on a visit": under way while the article is written. */
        UNDER_WAY,
        /** "They took part": who was there. */
        ATTENDED,
        /** What the article only reminds of. */
        BACKGROUND,
        /** "During", "after": of what was, but it tells no tense of the days near it. */
        AFTER,
        /** Of sports: no dealings of states. */
        SPORTS,
        /** "He met the governors": somebody of one's own state, and no other side has to be sought. */
        DOMESTIC,
        /** "Meanwhile": what follows is about somebody else. */
        SHIFT,
        /** "If it is signed": what is told only as a condition. */
        CONDITION,
        /** "They agreed to meet": planned at another event, and not for its day. */
        AGREED,
        /** "Separately": one event with each of several sides. */
        SEPARATE,
        /** "At the invitation of": words that look like another cue and show nothing. */
        NONE
    }

    /** A word that divides a sentence. */
    enum Clause {
        /** Begins a clause of its own. */
        NEW,
        /** Begins a clause of its own that tells during what the clause before it happens. */
        WITHIN,
        /** Begins a clause that tells what came before or after. */
        APART,
        /** What precedes it only reports what follows. */
        REPORT,
        /** "According to": who follows only tells of it. */
        SOURCE,
        /** What follows is what was talked about. */
        TOPIC,
        /** Joins clauses or words. */
        JOIN
    }

    /** Whom words such as "the two leaders" stand for. */
    enum Reference {
        /** The two sides just spoken of, with their officials. */
        SIDES,
        /** "Both countries": the states alone. */
        STATES,
        /** "The three ministers", "in the same format": all who took part in what was told last, however many. */
        GROUP,
        /** "The previous round", "the next summit": another event of those who took part in what was told last. */
        ANOTHER
    }

    /** A phrase found, tokens from {@code from}, before {@code to}. */
    record Mark<T>(int from, int to, T value) {}

    /**
     * An office.
     *
     * @param level protocol level of who holds it; 8 for bodies and groups, 9 for several officials each of whom may be
     *     named after his state, 0 for what is no office of a state
     * @param country the state it belongs to, where there is only one
     */
    record Office(int level, @Nullable String country) {

        boolean group() {
            return level >= 8;
        }

        /** «الرئيسين الكيني … والأوغندي …». */
        boolean each() {
            return level == 9;
        }

        /** True for who is sent to another state. */
        boolean envoy() {
            return level == 6 || level == 7;
        }
    }

    private record TriggerSense(@Nullable EventType type, Tense tense, String flags) {}

    private static final String PRESENT = "p";
    private static final int AGREEMENT_REACH = 25;

    private final PhraseTable<TriggerSense> triggers;
    private final PhraseTable<Cue> cues;
    private final PhraseTable<Clause> clauses;
    private final PhraseTable<Boolean> agreements;
    private final PhraseTable<Office> offices;
    private final PhraseTable<EventType> kinds;
    private final PhraseTable<Reference> anaphora;
    private final PhraseTable<String> agencies;

    EventWords(Language language) {
        triggers = PhraseTable.read(
                language,
                "triggers",
                row -> new TriggerSense(
                        EventType.of(row.getFirst()).orElse(null),
                        tense(row.get(1)),
                        row.get(1).equals("present") ? row.get(2) + PRESENT : row.get(2)));
        cues = PhraseTable.read(
                language, "cues", row -> Cue.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
        clauses = PhraseTable.read(language, "clauses", row -> clause(row.getFirst()));
        kinds = PhraseTable.read(
                language, "visit-kinds", row -> EventType.of(row.getFirst()).orElse(EventType.VISIT_UNSPECIFIED));
        anaphora = PhraseTable.read(
                language,
                "anaphora",
                row -> row.isEmpty()
                        ? Reference.SIDES
                        : Reference.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
        agencies = PhraseTable.read(language, "agencies", List::getFirst);
        agreements = PhraseTable.read(language, "agreements", row -> true);
        offices = PhraseTable.read(
                language,
                "offices",
                row -> new Office(Integer.parseInt(row.getFirst()), row.size() > 1 ? row.get(1) : null));
    }

    private static Tense tense(String word) {
        return switch (word) {
            case "past" -> Tense.PAST;
            case "future" -> Tense.FUTURE;
            default -> Tense.UNKNOWN;
        };
    }

    private static Clause clause(String letter) {
        return switch (letter) {
            case "b" -> Clause.NEW;
            case "w" -> Clause.WITHIN;
            case "a" -> Clause.APART;
            case "r" -> Clause.REPORT;
            case "s" -> Clause.SOURCE;
            case "t" -> Clause.TOPIC;
            default -> Clause.JOIN;
        };
    }

    List<Trigger> triggers(List<Token> tokens) {
        List<Mark<Boolean>> named = marks(agreements, tokens);
        List<Trigger> found = new ArrayList<>();
        int agreement = 0;
        for (Mark<TriggerSense> mark : marks(triggers, tokens)) {
            EventType type = mark.value().type();
            while (agreement < named.size() && named.get(agreement).to() + AGREEMENT_REACH < mark.from()) {
                agreement++;
            }
            boolean near = agreement < named.size() && named.get(agreement).from() <= mark.to() + AGREEMENT_REACH;
            if (type != null && (near || mark.value().flags().indexOf('o') < 0)) {
                found.add(new Trigger(
                        mark.from(),
                        mark.to(),
                        type,
                        mark.value().tense(),
                        mark.value().flags()));
            }
        }
        return found;
    }

    /** News agencies with the state that each belongs to. */
    List<Mark<String>> agencies(List<Token> tokens) {
        return marks(agencies, tokens);
    }

    /** The words for what can be signed. */
    List<Mark<Boolean>> agreements(List<Token> tokens) {
        return marks(agreements, tokens);
    }

    List<Mark<EventType>> kinds(List<Token> tokens) {
        return marks(kinds, tokens);
    }

    /** "The two leaders": words that stand for the sides just spoken of. */
    List<Mark<Reference>> anaphora(List<Token> tokens) {
        return marks(anaphora, tokens);
    }

    List<Mark<Cue>> cues(List<Token> tokens) {
        List<Mark<Cue>> marks = marks(cues, tokens);
        marks.removeIf(mark -> mark.value() == Cue.NONE);
        return marks;
    }

    List<Mark<Clause>> clauses(List<Token> tokens) {
        return marks(clauses, tokens);
    }

    List<Mark<Office>> offices(List<Token> tokens) {
        return marks(offices, tokens);
    }

    private static <T> List<Mark<T>> marks(PhraseTable<T> table, List<Token> tokens) {
        List<Mark<T>> marks = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            PhraseTable.Match<T> match = table.longestAt(tokens, at);
            if (match == null) {
                at++;
            } else {
                marks.add(new Mark<>(match.from(), match.to(), match.value()));
                at = match.to();
            }
        }
        return marks;
    }
}
