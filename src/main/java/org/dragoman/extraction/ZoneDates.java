package org.dragoman.extraction;

import java.time.LocalDate;
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

    /** Words of "the first since", and how far before the date they stand. */
    private static final Set<String> FIRST =
            Set.of("first", "первыи", "первая", "первое", "впервые", "اول", "الاول", "الاولي");

    /** Words that lead to the day to which something is put off. */
    private static final Set<String> MOVED_TO = Set.of("to", "until", "till", "на", "до", "الي", "حتي");

    private static final int MOVE_REACH = 6;

    private static final int SPAN_REACH = 12;

    private static final int SCHEDULE_REACH = 2;

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
                && document.cued(Cue.FUTURE, zone.from(), zone.trigger().from());
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
        if (marks.isEmpty() || marks.getLast().value() != Clause.REPORT) {
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
                .filter(reading ->
                        document.cued(Cue.POSTPONED, Math.max(0, reading.from() - MOVE_REACH), reading.from()))
                .findFirst();
    }

    /** "He called off on Friday the meeting scheduled for May": the day before the word is that of the decision. */
    private boolean scheduled(List<Reading> readings, Zone zone) {
        int end = zone.triggerEnd();
        return document.cued(Cue.FUTURE, end, end + SCHEDULE_REACH)
                && readings.stream().anyMatch(reading -> reading.from() >= end);
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
            boolean decided = scheduled && reading.from() < zone.trigger().from();
            if (distance < bestDistance
                    && !decided
                    && !since(reading)
                    && !apart(reading, zone)
                    && !reported(reading, zone)) {
                best = reading;
                bestDistance = distance;
            }
        }
        return best;
    }
}
