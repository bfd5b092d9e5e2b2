package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** A mention in the making: what one clause says, completed from others that tell of the same event. */
final class Draft {

    /** A participant of a draft. */
    record Part(ActorSpan actor, ParticipantRole role) {}

    /** The clause that reports it best. */
    Zone zone;

    /** The sentence that tells of it first. */
    final int firstSentence;

    /** The last sentence that tells of it. */
    int lastSentence;

    EventType type;
    WorldStatus status = WorldStatus.TOOK_PLACE;
    int statusFrom;
    int statusTo;
    boolean statusShown;

    @Nullable
    Reading dated;

    @Nullable
    EventDate inferred;

    @Nullable
    ActorSpan place;

    final Map<String, Part> parts = new LinkedHashMap<>();
    int voices = 1;

    /** How well its clause reports it by itself. */
    int quality;

    /** True if it was planned once and is told as not having come about. */
    boolean lapsed;

    /** True if it is told as another one than the last of its kind: "the next summit". */
    boolean another;

    /** True if its sides had to be fetched from other clauses. */
    boolean borrowed;

    /** True if its sides are those of what it happened during. */
    boolean shared;

    Draft(Zone zone, EventType type) {
        this.zone = zone;
        this.firstSentence = zone.sentence();
        this.lastSentence = zone.sentence();
        this.type = type;
        this.statusFrom = zone.trigger().from();
        this.statusTo = zone.trigger().to();
    }

    String branch() {
        return type.branch();
    }

    @Nullable
    EventDate date() {
        return dated == null ? inferred : dated.date();
    }

    void add(ActorSpan actor, ParticipantRole role) {
        String key = actor.kind() + actor.name();
        parts.putIfAbsent(key, new Part(actor, role));
    }

    /** States and, for organisations and the officials of theirs whom the register knows, names. */
    Set<String> sides() {
        Set<String> sides = new LinkedHashSet<>();
        for (Part part : parts.values()) {
            if (part.actor().country() != null || part.actor().code() != null) {
                sides.add(part.actor().side());
            }
        }
        return sides;
    }

    private boolean hosted() {
        return parts.values().stream().anyMatch(part -> part.role() == ParticipantRole.HOST);
    }

    List<ActorSpan> actors() {
        List<ActorSpan> actors = new ArrayList<>();
        parts.values().forEach(part -> actors.add(part.actor()));
        return actors;
    }

    /** How many of those who take part are named as persons. */
    long persons() {
        return actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .count();
    }

    /** Two sides deal with one another; a named body or a summit may stand alone. */
    boolean complete() {
        int sides = sides().size();
        boolean body = actors().stream().anyMatch(actor -> actor.kind() == ActorKind.ORGANISATION);
        return switch (branch()) {
            case "summit" ->
                sides >= 2 || body || (sides == 1 && place != null && (dated != null || firstSentence < 2));
            case "conference", "commission" ->
                sides >= 2
                        || (body && dated != null)
                        || (place != null
                                && (body
                                        || (zone.trigger().is('i')
                                                && (dated != null || firstSentence < 2)
                                                && sides == 1)));
            case "visit" ->
                sides >= 2 && (place != null || hosted() || zone.trigger().is('n'));
            case "agreement" -> sides >= 2 && (!borrowed || zone.trigger().is('v'));
            default -> sides >= 2;
        };
    }
}
