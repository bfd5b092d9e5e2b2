package org.dragoman.extraction;

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

    private static final int FIRST_REACH = 6;

    private final Document document;

    ZoneDates(Document document) {
        this.document = document;
    }

    /** The nearest date of the clause itself, else of the subject of its sentence. */
    @Nullable
    Reading of(Zone zone) {
        Reading own = nearest(document.datesIn(zone.from(), zone.to()), zone);
        return own != null ? own : nearest(document.datesIn(zone.subjectFrom(), zone.subjectTo()), zone);
    }

    /** "Since 2012", "the first in ten years": a day that only tells how long ago the last one was. */
    private boolean since(Reading reading) {
        if (SINCE.contains(document.before(reading.from()))) {
            return true;
        }
        boolean spoken = SINCE.contains(document.token(reading.from()).folded());
        return spoken
                && document.tokens().subList(Math.max(0, reading.from() - FIRST_REACH), reading.from()).stream()
                        .anyMatch(token -> token.forms().stream().anyMatch(FIRST::contains));
    }

    /** True for the date of what came before or after: "his first visit after he took office last month". */
    private boolean apart(Reading reading, Zone zone) {
        List<EventWords.Mark<EventWords.Clause>> between = document.clausesIn(zone.triggerEnd(), reading.from());
        return !between.isEmpty()
                && between.getLast().value() == EventWords.Clause.APART
                && between.getLast().to() < reading.from();
    }

    private @Nullable Reading nearest(List<Reading> readings, Zone zone) {
        Reading best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (Reading reading : readings) {
            int distance = reading.from() >= zone.triggerEnd()
                    ? reading.from() - zone.triggerEnd()
                    : zone.trigger().from() - reading.to() + 1;
            if (distance < bestDistance && !since(reading) && !apart(reading, zone)) {
                best = reading;
                bestDistance = distance;
            }
        }
        return best;
    }
}
