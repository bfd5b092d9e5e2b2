package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.EventWords.Clause;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.kernel.CalendarPeriod;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Which of the dates near an event is its own. */
final class ZoneDates {

    /** Words that make a date the beginning of something else. */
    private static final Set<String> SINCE = Set.of("since", "منذ");

    /** Means "since" only after such words as "first". */
    private static final Set<String> RUSSIAN_SINCE = Set.of("с", "со");

    /** Words of "the first since", and how far before the date they stand. */
    private static final Set<String> FIRST =
            Set.of("first", "первыи", "первая", "первое", "впервые", "اول", "الاول", "الاولي");

    /** Words that lead to the day to which something is put off. */
    private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "на", "до", "الي", "حتي");

    private static final Set<String> COUNTED = Set.of("بعد", "قبل");
    private static final Set<String> FROM = Set.of("من", "علي");

    private static final int MOVE_REACH = 6;

    /** How much farther back it may stand where an apposition comes between. */
    private static final int APPOSED = 3;

    private static final int SPAN_REACH = 12;

    private static final int SCHEDULE_REACH = 2;

    private static final Set<Clause> REPORTS = EnumSet.of(Clause.REPORT, Clause.SOURCE);
    private static final int REPORT_REACH = 6;
    private static final Set<String> ON = Set.of("on", "в", "во");

    /** Words that lead from a verb of reporting to what is reported. */
    private static final Set<String> CONJUNCTIONS = Set.of("that", "что", "ان", "بان", "انه", "بانه", "انها", "بانها");

    private static final int FIRST_REACH = 15;
    private static final int SINCE_REACH = 6;

    private final Document document;

    ZoneDates(Document document) {
        this.document = document;
    }

    /** The nearest date of the clause itself, else of the subject of its sentence. */
    @Nullable
    Reading of(Zone zone) {
        Reading own = own(zone);
        return own == null ? ofSubject(zone) : own;
    }

    /** The nearest date of the clause itself. */
    @Nullable
    Reading own(Zone zone) {
        return nearest(document.datesIn(zone.from(), zone.to()), zone);
    }

    /** The nearest date in the subject of its sentence. */
    @Nullable
    Reading ofSubject(Zone zone) {
        Reading subject = nearest(document.datesIn(zone.subjectFrom(), zone.subjectTo()), zone);
        boolean otherTime = subject != null && ((passed(subject) && ahead(zone)) || (coming(subject) && behind(zone)));
        return otherTime ? null : subject;
    }

    private boolean coming(Reading reading) {
        LocalDate start = reading.date().earliestStart();
        return start != null && start.isAfter(document.publishedOn());
    }

    /** "Will meet her tomorrow, who came to the summit": true for what is told with what has already happened. */
    private boolean behind(Zone zone) {
        return document.triggersIn(zone.subjectTo() + 1, zone.trigger().from()).stream()
                .anyMatch(trigger -> trigger.is('v') && trigger.tense() == Tense.PAST);
    }

    private boolean passed(Reading reading) {
        LocalDate end = reading.date().latestEnd();
        return end != null && end.isBefore(document.publishedOn());
    }

    /** "left on Monday for Peru, after which he will go on to Chile": true for what is told as still to come. */
    private boolean ahead(Zone zone) {
        return zone.from() > zone.subjectFrom()
                && document.cued(Cue.FUTURE, zone.from(), zone.trigger().from());
    }

    /** True for a day near an event that is told of something else. */
    private boolean foreign(Reading reading, Zone zone) {
        boolean happened = zone.trigger().is('v') && zone.trigger().tense() == Tense.PAST;
        return since(reading)
                || (zone.trigger().type().branch().equals("relations")
                        && SINCE.contains(document.token(reading.from()).folded()))
                || apart(reading, zone)
                || reported(reading, zone)
                || related(reading, zone)
                || decided(reading, zone)
                || (happened && coming(reading));
    }

    /** "On a tour, which will take him to Peru on Friday": a day in a relative clause on somebody or somewhere else. */
    private boolean related(Reading reading, Zone zone) {
        int clause = document.relative(zone, reading.from());
        return clause >= 0 && !document.actorsIn(clause, reading.from()).isEmpty();
    }

    /** "Was put on hold on Tuesday": the day on which that was decided. */
    private boolean decided(Reading reading, Zone zone) {
        return reading.from() > zone.triggerEnd()
                && ON.contains(document.before(reading.from()))
                && document.cuesIn(zone.triggerEnd(), reading.from()).stream()
                        .anyMatch(cue -> cue.to() == reading.from() - 1
                                && (cue.value() == Cue.POSTPONED || cue.value() == Cue.CANCELLED));
    }

    /** "Since 2012", "the first in ten years": a day that only tells how long ago the last one was. */
    private boolean since(Reading reading) {
        if (SINCE.contains(document.before(reading.from())) || sinceSomebody(reading)) {
            return true;
        }
        boolean spoken = SINCE.contains(document.token(reading.from()).folded())
                || RUSSIAN_SINCE.contains(document.token(reading.from()).folded())
                || RUSSIAN_SINCE.contains(document.before(reading.from()));
        return spoken
                && document.tokens().subList(Math.max(0, reading.from() - FIRST_REACH), reading.from()).stream()
                        .anyMatch(token -> token.forms().stream().anyMatch(FIRST::contains));
    }

    /** "Since Stalin in 1943": names and a preposition between. */
    private boolean sinceSomebody(Reading reading) {
        int at = reading.from() - 2;
        while (at > reading.from() - SINCE_REACH && at > 0 && document.token(at).capital()) {
            at--;
        }
        return at >= 0 && SINCE.contains(document.token(at).folded());
    }

    /** True for the date of what came before or after: "his first visit after he took office last month", "on Sunday after". */
    private boolean apart(Reading reading, Zone zone) {
        if (reading.to() <= zone.trigger().from()) {
            List<Mark<Clause>> before =
                    document.clausesIn(reading.to(), zone.trigger().from());
            return !before.isEmpty() && before.getLast().value() == Clause.APART;
        }
        List<Mark<Clause>> between = document.clausesIn(zone.triggerEnd(), reading.from());
        return !between.isEmpty()
                && between.getLast().value() == Clause.APART
                && between.getLast().to() < reading.from();
    }

    /** "officials said on Tuesday": the day of the report, unless it was made during the event. */
    private boolean reported(Reading reading, Zone zone) {
        int from = Math.max(document.sentences().get(zone.sentence()).from(), reading.from() - REPORT_REACH);
        List<Mark<Clause>> marks = document.clausesIn(from, reading.from());
        if (marks.isEmpty() || !REPORTS.contains(marks.getLast().value())) {
            return false;
        }
        int verb = marks.getLast().to();
        return !CONJUNCTIONS.contains(document.token(verb - 1).folded())
                && document.triggersIn(verb, reading.from()).isEmpty()
                && document.clausesIn(reading.to(), zone.trigger().from() + 1).stream()
                        .noneMatch(mark -> mark.value() == Clause.WITHIN);
    }

    /** "The visit planned for March was put off to May": the day to which it was moved, if there is one. */
    private @Nullable Reading movedTo(List<Reading> readings) {
        return readings.stream()
                .map(this::endOfMove)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> movedToDay(readings))
                .orElse(null);
    }

    /** "Was put off from 5 to 12 May": what looks like a span of time leads from one day to the other. */
    private @Nullable Reading endOfMove(Reading reading) {
        CalendarPeriod end = reading.date().periods().getLast();
        List<Mark<Cue>> cues = document.cuesIn(Math.max(0, reading.from() - SPAN_REACH), reading.from());
        boolean moved = reading.date().form() == EventDate.Form.INTERVAL
                && !cues.isEmpty()
                && cues.getLast().value() == Cue.POSTPONED;
        return moved && end != null ? new Reading(reading.from(), reading.to(), EventDate.of(end)) : null;
    }

    private Optional<Reading> movedToDay(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> MOVED_TO.contains(document.before(reading.from()))
                        || MOVED_TO.contains(document.token(reading.from()).folded()))
                .filter(reading -> document.cued(Cue.POSTPONED, movedBack(reading), reading.from()))
                .findFirst();
    }

    private int movedBack(Reading reading) {
        boolean apposed = document.before(reading.from() - 1).equals(",");
        return Math.max(0, reading.from() - (apposed ? APPOSED * MOVE_REACH : MOVE_REACH));
    }

    /** "He called off on Friday the meeting scheduled for May": the day before the word is that of the decision. */
    private boolean scheduled(List<Reading> readings, Zone zone) {
        int end = zone.triggerEnd();
        return document.cued(Cue.FUTURE, end, end + SCHEDULE_REACH)
                && readings.stream().anyMatch(reading -> reading.from() >= end);
    }

    /** «بعد أيام من …»: days counted from what follows. */
    private boolean counted(Reading reading) {
        return reading.to() < document.tokens().size()
                && COUNTED.contains(document.token(reading.from()).folded())
                && FROM.contains(document.token(reading.to()).folded());
    }

    private @Nullable Reading nearest(List<Reading> readings, Zone zone) {
        Reading moved = movedTo(readings);
        if (moved != null) {
            return moved;
        }
        Reading best = null;
        int bestDistance = Integer.MAX_VALUE;
        boolean scheduled = scheduled(readings, zone);
        for (Reading reading : readings) {
            int distance = reading.from() >= zone.triggerEnd()
                    ? reading.from() - zone.triggerEnd()
                    : zone.trigger().from() - reading.to() + 1;
            boolean early = scheduled && reading.from() < zone.trigger().from();
            if (distance < bestDistance && !early && !counted(reading) && !foreign(reading, zone)) {
                best = reading;
                bestDistance = distance;
            }
        }
        return best;
    }
}
