package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.DateReader.Reading;
import org.jspecify.annotations.Nullable;

/** Which of the dates near an event is its own. */
final class ZoneDates {

    /** Words that make a date the beginning of something else. */
    private static final Set<String> SINCE = Set.of("since", "منذ");

    /** Words of "the first since", and how far before the date they stand. */
    private static final Set<String> FIRST =
            Set.of("first", "первыи", "первая", "первое", "впервые", "اول", "الاول", "الاولي");

    /** Words that lead to the day to which something is put off. */
    private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "на", "до", "الي", "حتي");

    private static final int MOVE_REACH = 6;

    private static final int REPORT_REACH = 6;

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
        return subject != null && passed(subject) && ahead(zone) ? null : subject;
    }

    private boolean passed(Reading reading) {
        LocalDate end = reading.date().latestEnd();
        return end != null && end.isBefore(document.publishedOn());
    }

    /** "left on Monday for Peru, after which he will go on to Chile": true for what is told as still to come. */
    private boolean ahead(Zone zone) {
        return zone.from() > zone.subjectFrom()
                && document.cued(
                        EventWords.Cue.FUTURE, zone.from(), zone.trigger().from());
    }

    /** "Since 2012", "the first in ten years": a day that only tells how long ago the last one was. */
    private boolean since(Reading reading) {
        if (SINCE.contains(document.before(reading.from())) || sinceSomebody(reading)) {
            return true;
        }
        boolean spoken = SINCE.contains(document.token(reading.from()).folded());
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
            List<EventWords.Mark<EventWords.Clause>> before =
                    document.clausesIn(reading.to(), zone.trigger().from());
            return !before.isEmpty() && before.getLast().value() == EventWords.Clause.APART;
        }
        List<EventWords.Mark<EventWords.Clause>> between = document.clausesIn(zone.triggerEnd(), reading.from());
        return !between.isEmpty()
                && between.getLast().value() == EventWords.Clause.APART
                && between.getLast().to() < reading.from();
    }

    /** "officials said on Tuesday": the day of the report, unless it was made during the event. */
    private boolean reported(Reading reading, Zone zone) {
        int from = Math.max(document.sentences().get(zone.sentence()).from(), reading.from() - REPORT_REACH);
        List<EventWords.Mark<EventWords.Clause>> marks = document.clausesIn(from, reading.from());
        if (marks.isEmpty() || marks.getLast().value() != EventWords.Clause.REPORT) {
            return false;
        }
        int verb = marks.getLast().to();
        return !CONJUNCTIONS.contains(document.token(verb - 1).folded())
                && document.triggersIn(verb, reading.from()).isEmpty()
                && document.clausesIn(reading.to(), zone.trigger().from() + 1).stream()
                        .noneMatch(mark -> mark.value() == EventWords.Clause.WITHIN);
    }

    /** "The visit planned for March was put off to May": the day to which it was moved, if there is one. */
    private @Nullable Reading movedTo(List<Reading> readings) {
        return readings.stream()
                .filter(reading -> MOVED_TO.contains(document.before(reading.from()))
                        || MOVED_TO.contains(document.token(reading.from()).folded()))
                .filter(reading -> document.cued(
                        EventWords.Cue.POSTPONED, Math.max(0, reading.from() - MOVE_REACH), reading.from()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Reading nearest(List<Reading> readings, Zone zone) {
        Reading moved = movedTo(readings);
        if (moved != null) {
            return moved;
        }
        Reading best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Reading reading : readings) {
            int distance = reading.from() >= zone.triggerEnd()
                    ? reading.from() - zone.triggerEnd()
                    : zone.trigger().from() - reading.to() + 1;
            if (distance < bestDistance && !since(reading) && !apart(reading, zone) && !reported(reading, zone)) {
                best = reading;
                bestDistance = distance;
            }
        }
        return best;
    }
}
