package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extraction.EventWords.Cue;
import org.dragoman.extraction.EventWords.Mark;
import org.dragoman.extraction.EventWords.Trigger;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Where an event stands, from tense, modality and the words of cancelling, putting off and proposing. */
final class StatusReader {

    private static final Set<Cue> STRONG =
            EnumSet.of(Cue.CANCELLED, Cue.POSTPONED, Cue.PROPOSED, Cue.DENIED, Cue.LAPSED, Cue.UNDER_WAY);

    private static final Set<Cue> TENSED = EnumSet.complementOf(
            EnumSet.of(Cue.BACKGROUND, Cue.SPORTS, Cue.DOMESTIC, Cue.SHIFT, Cue.CONDITION, Cue.SEPARATE, Cue.NONE));
    private static final Set<Cue> CALLED_OFF = EnumSet.of(Cue.CANCELLED, Cue.POSTPONED);
    private static final int THREAT_REACH = 10;
    private static final int BEFORE = 12;
    private static final int AFTER = 22;
    private static final int STRONG_AFTER = 32;
    private static final int WEAK_BEFORE = 25;

    private final Document document;

    StatusReader(Document document) {
        this.document = document;
    }

    /** Sets status and its words on a draft whose date is known. */
    void read(Draft draft) {
        Zone zone = draft.zone;
        int trigger = zone.trigger().from();
        Mark<Cue> strong = strong(zone, trigger);
        if (strong != null) {
            show(draft, status(strong.value()), strong);
            draft.lapsed = strong.value() == Cue.LAPSED;
        } else {
            Trigger tensed = zone.triggers().stream()
                    .filter(each -> each.tense() != Tense.UNKNOWN)
                    .findFirst()
                    .orElse(null);
            if (tensed != null) {
                draft.status = tensed.tense() == Tense.PAST ? WorldStatus.TOOK_PLACE : WorldStatus.ANNOUNCED;
                draft.statusFrom = tensed.from();
                draft.statusTo = tensed.to();
                draft.statusShown = true;
            } else {
                Mark<Cue> weak = weak(zone, trigger);
                if (weak != null) {
                    show(draft, status(weak.value()), weak);
                }
            }
        }
        agreeWithDate(draft);
    }

    private static void show(Draft draft, WorldStatus status, Mark<Cue> cue) {
        draft.status = status;
        draft.statusFrom = cue.from();
        draft.statusTo = cue.to();
        draft.statusShown = true;
    }

    private @Nullable Mark<Cue> strong(Zone zone, int trigger) {
        Mark<Cue> best = null;
        int bestDistance = Integer.MAX_VALUE;
        int start = document.sentences().get(zone.sentence()).from();
        int from = Math.max(start, trigger - BEFORE);
        for (Mark<Cue> cue : document.cuesIn(from, Math.min(zone.to(), zone.triggerEnd() + STRONG_AFTER))) {
            boolean outside = cue.from() < zone.subjectFrom();
            boolean strong =
                    outside ? cue.value() == Cue.LAPSED || cue.value() == Cue.DENIED : STRONG.contains(cue.value());
            int distance = cue.from() < trigger ? trigger - cue.to() : cue.from() - zone.triggerEnd() + 2;
            if (strong
                    && !onlyThreatened(cue)
                    && nearer(cue, distance, best, bestDistance)
                    && !(cue.value() == Cue.PROPOSED && cue.from() > trigger)) {
                best = cue;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** "Threatened to cancel the visit", "called for the summit to be put off": what was not done. */
    private boolean onlyThreatened(Mark<Cue> cue) {
        boolean proposed = cue.value() == Cue.PROPOSED;
        int from = Math.max(0, proposed ? cue.to() : cue.from() - THREAT_REACH);
        int to = proposed ? cue.to() + THREAT_REACH : cue.from();
        Set<Cue> others = proposed ? CALLED_OFF : EnumSet.of(Cue.PROPOSED);
        return (proposed || CALLED_OFF.contains(cue.value()))
                && document.cuesIn(from, to).stream()
                        .filter(other -> others.contains(other.value()))
                        .anyMatch(other -> document.triggersIn(
                                        Math.min(other.to(), cue.to()), Math.max(other.from(), cue.from()))
                                .isEmpty());
    }

    /** "cancelled a visit that had been scheduled": what was once planned counts only where nothing else is told. */
    private static boolean nearer(Mark<Cue> cue, int distance, @Nullable Mark<Cue> best, int bestDistance) {
        if (best == null || (cue.value() == Cue.LAPSED) == (best.value() == Cue.LAPSED)) {
            return distance < bestDistance;
        }
        return best.value() == Cue.LAPSED;
    }

    private @Nullable Mark<Cue> weak(Zone zone, int trigger) {
        Mark<Cue> best = null;
        int bestDistance = Integer.MAX_VALUE;
        int from = Math.max(Math.min(zone.from(), zone.subjectFrom()), trigger - WEAK_BEFORE);
        List<Mark<Cue>> cues = document.cuesIn(from, Math.min(zone.to(), zone.triggerEnd() + AFTER));
        for (Mark<Cue> cue : cues) {
            int distance = cue.from() < trigger ? trigger - cue.to() : cue.from() - zone.triggerEnd() + 2;
            boolean apart = cue.from() > trigger && document.relative(zone, cue.from()) >= 0;
            if (distance < bestDistance && !apart && TENSED.contains(cue.value()) && !onlyThreatened(cue)) {
                best = cue;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static WorldStatus status(Cue cue) {
        return switch (cue) {
            case FUTURE, AGREED -> WorldStatus.ANNOUNCED;
            case PRESENT, PAST, AFTER, ATTENDED, BACKGROUND, SPORTS, DOMESTIC, SHIFT, CONDITION, SEPARATE, NONE ->
                WorldStatus.TOOK_PLACE;
            case CANCELLED -> WorldStatus.CANCELLED;
            case POSTPONED -> WorldStatus.POSTPONED;
            case PROPOSED -> WorldStatus.RUMOURED;
            case DENIED -> WorldStatus.DENIED;
            case LAPSED -> WorldStatus.ANNOUNCED;
            case UNDER_WAY -> WorldStatus.UNDER_WAY;
        };
    }

    /** What lies ahead has not happened, and what lies behind is no longer planned. */
    void agreeWithDate(Draft draft) {
        EventDate date = draft.date();
        if (date == null) {
            return;
        }
        LocalDate start = date.earliestStart();
        LocalDate end = date.latestEnd();
        if (draft.status == WorldStatus.TOOK_PLACE && start != null && start.isAfter(document.publishedOn())) {
            draft.status = WorldStatus.ANNOUNCED;
        } else if (draft.status.planned() && end != null && end.isBefore(document.publishedOn())) {
            draft.status = WorldStatus.TOOK_PLACE;
        }
    }
}
