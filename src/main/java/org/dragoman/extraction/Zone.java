package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.extraction.SentenceSplitter.Sentence;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;

/**
 * The part of a sentence that tells of one event: the words that report it and the tokens of its own clause, from
 * {@code from}, before {@code to}.
 *
 * @param sentence index of the sentence
 * @param subjectFrom where the part of the sentence begins that names its subject, what is only reporting left out
 * @param subjectTo where the first event of the sentence is reported
 * @param within true if the next clause tells during or after what this one happens
 */
record Zone(List<Trigger> triggers, int sentence, int from, int to, int subjectFrom, int subjectTo, boolean within) {

    Trigger trigger() {
        return triggers.getFirst();
    }

    int triggerEnd() {
        return triggers.getLast().to();
    }

    /** The zones of a sentence, one for each event it reports. */
    static List<Zone> of(Document document, int index) {
        Sentence sentence = document.sentences().get(index);
        List<List<Trigger>> groups = groups(document, sentence);
        List<Zone> zones = new ArrayList<>();
        if (groups.isEmpty()) {
            return zones;
        }
        int subjectTo = groups.getFirst().getFirst().from();
        int start = afterReport(document, sentence.from(), subjectTo);
        int from = start;
        for (int group = 0; group < groups.size(); group++) {
            int end = groups.get(group).getLast().to();
            boolean last = group + 1 == groups.size();
            int to = last
                    ? sentence.to()
                    : boundary(document, end, groups.get(group + 1).getFirst().from());
            boolean within = !last && opensClause(document, end, to);
            int aside = group == 0 ? spokenAfter(document, sentence, start, subjectTo) : -1;
            zones.add(
                    aside < 0
                            ? new Zone(groups.get(group), index, from, to, start, subjectTo, within)
                            : new Zone(groups.get(group), index, aside, to, sentence.from(), start, within));
            from = to;
        }
        return zones;
    }

    private static List<List<Trigger>> groups(Document document, Sentence sentence) {
        List<List<Trigger>> groups = new ArrayList<>();
        for (Trigger trigger : document.triggersIn(sentence.from(), sentence.to())) {
            if (!groups.isEmpty() && sameEvent(document, groups.getLast().getLast(), trigger)) {
                groups.getLast().add(trigger);
            } else {
                groups.add(new ArrayList<>(List.of(trigger)));
            }
        }
        List<List<Trigger>> strong = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            boolean last = at + 1 == groups.size();
            if (last || !leadsTo(document, groups.get(at), groups.get(at + 1))) {
                strong.add(groups.get(at));
            }
        }
        return strong;
    }

    /** "discussed it in a call", but not "during the visit": the word that reports the event is the one that follows. */
    private static boolean leadsTo(Document document, List<Trigger> group, List<Trigger> next) {
        boolean weak = group.stream().allMatch(trigger -> trigger.is('w') && trigger.is('v'));
        if (!weak || next.getFirst().type().branch().equals("visit")) {
            return false;
        }
        List<Mark<Clause>> between =
                document.clausesIn(group.getLast().to(), next.getFirst().from());
        return !between.isEmpty() && between.getLast().value() == Clause.WITHIN;
    }

    /** "arrived on a working visit", «провёл встречу, переговоры»: words of one kind with no clause between them. */
    private static boolean sameEvent(Document document, Trigger first, Trigger second) {
        if (document.cued(Cue.AGREED, first.to(), second.from())) {
            return false;
        }
        List<Mark<Clause>> between = document.clausesIn(first.to(), second.from());
        between.removeIf(mark -> joinsNames(document, mark));
        if (!first.type().branch().equals(second.type().branch())) {
            boolean talks = second.type().branch().equals("talks");
            boolean hosted = first.is('r')
                    && second.from() - first.to() <= HOSTED_REACH
                    && HOSTED.contains(second.type().branch());
            boolean call = first.type().branch().equals("call") && second.from() - first.to() <= 1;
            boolean gathering = GATHERINGS.contains(first.type().branch())
                    && second.is('v')
                    && between.isEmpty()
                    && !sidelines(document, first)
                    && document.actorsIn(first.to(), second.from()).stream()
                            .noneMatch(actor -> actor.kind() == ActorKind.PERSON);
            boolean session = SESSIONS.contains(first.type().branch())
                    && first.is('n')
                    && HOSTED.contains(second.type().branch())
                    && second.from() - first.to() <= SESSION_REACH
                    && between.isEmpty()
                    && !(second.type().branch().equals("summit")
                            && document.token(second.from()).folded().startsWith(FOR))
                    && !prepositionBetween(document, first.to(), second.from());
            boolean phoned = first.type().branch().equals("talks")
                    && first.is('v')
                    && second.type().branch().equals("call")
                    && second.from() - first.to() <= HOSTED_REACH
                    && between.isEmpty();
            return hosted || session || phoned || (talks && (call || gathering));
        }
        boolean divided =
                between.stream().anyMatch(mark -> mark.value() != Clause.JOIN && mark.value() != Clause.TOPIC);
        boolean joined = between.stream().anyMatch(mark -> mark.value() == Clause.JOIN);
        boolean actors = !document.actorsIn(first.to(), second.from()).isEmpty();
        boolean tenses =
                first.tense() != second.tense() && first.tense() != Tense.UNKNOWN && second.tense() != Tense.UNKNOWN;
        return !divided && !tenses && !(joined && (actors || second.is('v')));
    }

    /** "On the sidelines of the forum they met": the gathering is only where something else happens. */
    private static boolean sidelines(Document document, Trigger gathering) {
        return document.clausesIn(Math.max(0, gathering.from() - NAME_REACH), gathering.from()).stream()
                .anyMatch(mark -> mark.value() == Clause.WITHIN && mark.to() == gathering.from());
    }

    private static boolean prepositionBetween(Document document, int from, int to) {
        return document.tokens().subList(from, Math.max(from, to)).stream()
                .anyMatch(token -> PREPOSITIONS.contains(token.folded()));
    }

    /** "the commission of Kenya and Uganda met": what joins two names divides no clauses. */
    private static boolean joinsNames(Document document, Mark<Clause> mark) {
        List<ActorSpan> after = document.actorsIn(mark.to(), mark.to() + 2);
        List<ActorSpan> before = document.actorsIn(Math.max(0, mark.from() - NAME_REACH), mark.from());
        return mark.value() == Clause.JOIN
                && !after.isEmpty()
                && !before.isEmpty()
                && before.getLast().to() >= mark.from();
    }

    /** "She said that …, after a meeting with him": where the clause begins whose subject is the one who speaks, or -1. */
    private static int spokenAfter(Document document, Sentence sentence, int report, int trigger) {
        List<Mark<Clause>> marks = document.clausesIn(Math.max(report, trigger - ASIDE_REACH), trigger);
        boolean aside = report > sentence.from()
                && !marks.isEmpty()
                && marks.getLast().value() == Clause.APART
                && document.before(marks.getLast().from()).equals(",")
                && document.actorsIn(marks.getLast().to(), trigger).isEmpty();
        return aside ? marks.getLast().from() : -1;
    }

    private static int afterReport(Document document, int from, int to) {
        int start = from;
        for (Mark<Clause> mark : document.clausesIn(from, to)) {
            if (mark.value() == Clause.REPORT) {
                start = mark.to();
            }
        }
        return start;
    }

    /** Where the clause of an event ends: "the summit, which opens on Monday, | and will visit" has the date in its clause. */
    private static int boundary(Document document, int from, int to) {
        int joint = -1;
        int clause = -1;
        boolean relative = false;
        for (Mark<Clause> mark : document.clausesIn(from, to)) {
            if (mark.value() == Clause.JOIN && !joinsNames(document, mark)) {
                joint = mark.from();
            } else if (mark.value() != Clause.TOPIC && mark.value() != Clause.JOIN) {
                clause = mark.from();
                relative = mark.value() == Clause.NEW && clause - from <= RELATIVE_REACH;
            }
        }
        if (clause >= 0) {
            return relative && joint > clause ? joint : clause;
        }
        return joint >= 0 ? joint : beforePreposition(document, from, beforeAdjectives(document, from, to));
    }

    /** "before the signing | Russian-Kazakh talks were held": adjectives of states belong to the word they stand before. */
    private static int beforeAdjectives(Document document, int from, int to) {
        int before = to;
        if (document.language() != Language.AR) {
            List<ActorSpan> actors = document.actorsIn(from, to);
            for (int at = actors.size() - 1; at >= 0; at--) {
                ActorSpan actor = actors.get(at);
                if (actor.manner() != ActorSpan.Manner.ADJECTIVE || before - actor.to() > 1) {
                    break;
                }
                before = actor.from();
            }
        }
        return before;
    }

    /** "a meeting at | the Shanghai summit": what stands between a preposition and a word belongs to the word. */
    private static int beforePreposition(Document document, int from, int to) {
        for (int at = to - 1; at >= Math.max(from, to - PREMODIFIERS); at--) {
            if (PREPOSITIONS.contains(document.token(at).folded())) {
                return at;
            }
        }
        return to;
    }

    private static boolean opensClause(Document document, int from, int to) {
        return document.clausesIn(from, to + 1).stream()
                        .anyMatch(mark -> mark.value() == Clause.WITHIN && mark.from() == to)
                || (to < document.tokens().size()
                        && PREPOSITIONS.contains(document.token(to).folded()));
    }

    /** «اجتماع للقمة»: a meeting for a summit is another one. */
    private static final String FOR = "لل";

    private static final int RELATIVE_REACH = 4;
    private static final int PREMODIFIERS = 5;
    private static final int NAME_REACH = 8;
    private static final int ASIDE_REACH = 4;
    private static final int HOSTED_REACH = 3;
    private static final Set<String> HOSTED = Set.of("summit", "conference", "commission");
    private static final int SESSION_REACH = 8;
    private static final Set<String> SESSIONS = Set.of("talks", "conference");
    private static final Set<String> GATHERINGS = Set.of("conference", "commission");
    private static final Set<String> PREPOSITIONS = Set.of("at", "in", "on", "for", "в", "на", "во", "при", "في");
}
