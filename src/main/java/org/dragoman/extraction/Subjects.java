package org.dragoman.extraction;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Whom a clause speaks of that does not name him. */
final class Subjects {

    /** How many sentences back a subject may stand, and how many on the one whom a headline leaves out. */
    private static final int CONTEXT = 2;

    /** How far from the beginning of a sentence "meanwhile" may stand. */
    private static final int SHIFT_REACH = 4;

    private static final int STRANGER_REACH = 8;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "они", "он", "она");

    private static final Set<String> RELATIVE = Set.of("الذي", "التي", "الذين", "اللذين", "اللذان");

    /** «أعلنت طهران أنها …»: words that make who reports it the subject of what is reported. */
    private static final Set<String> HE_THAT = Set.of("انه", "انها", "بانه", "بانها");

    private final Document document;
    private final SidesReader sides;
    private final Bystanders bystanders;

    Subjects(Document document, SidesReader sides) {
        this.document = document;
        this.sides = sides;
        this.bystanders = new Bystanders(document);
    }

    /**
     * Who a clause speaks of, other than a side: in its sentence, else the person last named.
     *
     * @param back true if the sentences before may name him even where no "he" refers to them
     */
    @Nullable
    ActorSpan of(Zone zone, @Nullable String otherThan, boolean back) {
        int start = document.sentences().get(zone.sentence()).from();
        ActorSpan here = inSentence(zone, otherThan);
        if (here != null) {
            return here;
        }
        ActorSpan reporter = nearestBefore(zone.subjectFrom(), start, otherThan, !ofReporter(zone));
        if (reporter != null) {
            return reporter;
        }
        if (document.cued(Cue.SHIFT, start, start + SHIFT_REACH) || stranger(zone)) {
            return null;
        }
        ActorSpan spoken = back || pronoun(zone) ? spokenOf(zone.sentence(), CONTEXT, otherThan) : null;
        return spoken == null && sides.withOthers(zone) ? protagonist(start, otherThan) : spoken;
    }

    /** "Zog Marko arrives in Lima": somebody whom nobody knows is named right before the verb. */
    private boolean stranger(Zone zone) {
        int verb = zone.trigger().from();
        return zone.trigger().is('v')
                && document.language() == Language.EN
                && verb - zone.subjectFrom() >= 2
                && document.token(verb - 1).capital()
                && document.token(verb - 2).capital()
                && document.actorsIn(verb - STRANGER_REACH, verb).stream().noneMatch(actor -> actor.to() == verb);
    }

    /** "He will take part in the forum": told of whom the sentences before speak of. */
    private boolean pronoun(Zone zone) {
        return document.tokens().subList(zone.subjectFrom(), zone.trigger().from()).stream()
                .anyMatch(token -> PRONOUNS.contains(token.folded()));
    }

    /** Whom the headline leaves out, other than a side: the person that the text begins with. */
    @Nullable
    ActorSpan announced(Zone zone, String otherThan) {
        int from = zone.to();
        int last = Math.min(document.sentences().size() - 1, zone.sentence() + CONTEXT);
        return document.actorsIn(from, document.sentences().get(last).to()).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                .filter(actor -> !actor.side().equals(otherThan))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whom the sentences before speak of, other than a side: with "he", the first person named in the nearest of them; with
     * an Arabic suffix, the last one.
     */
    private @Nullable ActorSpan spokenOf(int sentence, int back, @Nullable String otherThan) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - back); before--) {
            SentenceSplitter.Sentence range = document.sentences().get(before);
            List<ActorSpan> persons = document.actorsIn(range.from(), range.to()).stream()
                    .filter(actor -> actor.kind() == ActorKind.PERSON && !Objects.equals(actor.side(), otherThan))
                    .filter(actor -> !bystanders.source(actor))
                    .toList();
            if (!persons.isEmpty()) {
                return document.language() == Language.AR ? persons.getLast() : persons.getFirst();
            }
        }
        return null;
    }

    /** "Talks with the president of Peru, 5 May": a caption leaves out whom the whole text is about, named before it. */
    private @Nullable ActorSpan protagonist(int before, @Nullable String otherThan) {
        return document.actorsIn(0, before).stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                .filter(actor -> !Objects.equals(actor.side(), otherThan))
                .findFirst()
                .orElse(null);
    }

    /**
     * Who the words before an event in its sentence say has it: the nearest official; in Arabic, whose verbs stand first, the
     * first one, unless a relative clause tells of the nearest.
     */
    private @Nullable ActorSpan inSentence(Zone zone, @Nullable String otherThan) {
        int event = zone.trigger().from();
        int from = zone.subjectFrom();
        boolean relative = false;
        for (Mark<Clause> mark : document.clausesIn(from, event)) {
            from = mark.value() == Clause.REPORT ? mark.to() : from;
            relative |= mark.value() == Clause.NEW
                    && RELATIVE.contains(document.token(mark.from()).folded());
        }
        boolean verbFirst = document.language() == Language.AR && zone.trigger().is('v') && !relative;
        ActorSpan first = verbFirst || zone.trigger().is('s') ? first(from, event) : null;
        return first != null && !Objects.equals(first.side(), otherThan)
                ? first
                : nearestBefore(event, zone.subjectFrom(), otherThan, false);
    }

    /** True if what is reported is about who reports it. */
    private boolean ofReporter(Zone zone) {
        return HE_THAT.contains(document.before(zone.subjectFrom()));
    }

    /** «أعلنت طهران أنها ستجري محادثات مع …»: all sides named are those that the reporter deals with. */
    boolean ofReporterWithOthers(Zone zone) {
        return ofReporter(zone)
                && sides.withOthers(zone)
                && document.actorsIn(zone.subjectFrom(), zone.subjectTo()).isEmpty();
    }

    /** «التقى … لدى وصوله إلى … وزير …»: the other side follows after what it happened during. */
    boolean namedLater(Zone zone, Set<String> named) {
        int end = document.sentences().get(zone.sentence()).to();
        return document.language() == Language.AR
                && zone.within()
                && zone.trigger().is('v')
                && document.actorsIn(zone.to(), end).stream()
                        .anyMatch(actor -> SidesReader.official(actor) && !named.contains(actor.side()));
    }

    /** The official named first in a part of the text, by name if it is told. */
    private @Nullable ActorSpan first(int from, int to) {
        List<ActorSpan> officials = document.actorsIn(from, to).stream()
                .filter(SidesReader::official)
                .toList();
        return officials.stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON
                        && actor.side().equals(officials.getFirst().side()))
                .findFirst()
                .orElse(officials.isEmpty() ? null : officials.getFirst());
    }

    /**
     * The nearest actor named before a token, back to another, whose side is not the given one; where clauses are only
     * joined, rather the subject that they share than whom it "met with".
     */
    @Nullable
    ActorSpan nearestBefore(int token, int back, @Nullable String otherThan, boolean personOnly) {
        List<Mark<Clause>> marks = document.clausesIn(back, token);
        boolean joined = !marks.isEmpty() && marks.getLast().value() == Clause.JOIN;
        List<ActorSpan> earlier = document.actorsIn(back, token);
        ActorSpan partner = null;
        for (int at = earlier.size() - 1; at >= 0; at--) {
            ActorSpan actor = earlier.get(at);
            boolean fits = personOnly
                    ? actor.kind() == ActorKind.PERSON
                    : SidesReader.official(actor) || actor.manner() == ActorSpan.Manner.CAPITAL;
            if (fits && !Objects.equals(actor.side(), otherThan) && !bystanders.source(actor)) {
                if (!joined || !partner(actor, at == 0 ? null : earlier.get(at - 1))) {
                    return actor;
                }
                partner = partner == null ? actor : partner;
            }
        }
        return partner;
    }

    /** True for whom somebody is with, whose office may stand before the name. */
    private boolean partner(ActorSpan actor, @Nullable ActorSpan before) {
        int from = actor.from();
        if (before != null && before.manner() == ActorSpan.Manner.OFFICE && before.to() == from) {
            from = before.from();
        }
        return SidesReader.WITH.contains(document.before(from));
    }
}
