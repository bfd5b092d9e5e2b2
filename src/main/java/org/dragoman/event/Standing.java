package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;

/**
 * What the register derives of an event from its content and its accepted mentions.
 *
 * @param importance 0 to 100, see {@link #of}
 */
record Standing(Verification verification, int importance) {

    private static final Set<WorldStatus> NEGATIVE = EnumSet.of(WorldStatus.DENIED, WorldStatus.DID_NOT_TAKE_PLACE);
    private static final EnumSet<WorldStatus> NOT_CONFIRMING =
            EnumSet.of(WorldStatus.RUMOURED, WorldStatus.DENIED, WorldStatus.DID_NOT_TAKE_PLACE);

    private static final int HIGHEST = 100;
    private static final int HIGHEST_LEVEL = 45;
    private static final int UNKNOWN_LEVEL = 10;
    private static final List<Integer> BY_LEVEL = List.of(HIGHEST_LEVEL, 40, 36, 31, 23, 17, 12, 6, 10);
    private static final List<Integer> BY_VOICES = List.of(0, 5, 10, 13, 16, 18, 20);

    /**
     * Importance is 100 where an editor pinned the event up and 0 where one pinned it down. Else it is the sum of three
     * parts: up to 45 for the highest protocol level among the participants, up to 35 for the type, up to 20 for the number
     * of independent voices.
     *
     * @param actors those of the participations, perhaps others too
     * @param disputed whether a contradiction of the statements is open
     */
    static Standing of(
            EventData data, Map<ActorId, ActorSummary> actors, List<Statement> statements, boolean disputed) {
        Set<String> parties = data.participations().stream()
                .map(participation -> actors.get(participation.actor()))
                .filter(Objects::nonNull)
                .map(ActorSummary::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        int importance = switch (data.pin()) {
            case UP -> HIGHEST;
            case DOWN -> 0;
            case NONE -> importance(data, actors, statements);
        };
        return new Standing(verification(data.status(), parties, statements, disputed), importance);
    }

    private static int importance(EventData data, Map<ActorId, ActorSummary> actors, List<Statement> statements) {
        int level = data.participations().stream()
                .flatMap(participation -> Stream.ofNullable(actors.get(participation.actor()))
                        .flatMap(actor -> Stream.ofNullable(participation.levelOf(actor))))
                .mapToInt(counting -> BY_LEVEL.get(counting - 1))
                .max()
                .orElse(UNKNOWN_LEVEL);
        int voices = BY_VOICES.get(Math.min(voices(statements), BY_VOICES.size() - 1));
        return level + weight(data.type()) + voices;
    }

    /**
     * Disputed, where a contradiction is open; refuted, where the event is recorded as denied or as not having taken place
     * and a party's own office says so; confirmed by both sides, official, where the offices of two or one of the parties
     * speak of it; else by the number of independent groups of sources.
     *
     * @param parties countries of the participants
     */
    private static Verification verification(
            WorldStatus status, Set<String> parties, List<Statement> statements, boolean disputed) {
        if (disputed) {
            return Verification.DISPUTED;
        }
        if (NEGATIVE.contains(status) && !offices(parties, statements, NEGATIVE).isEmpty()) {
            return Verification.REFUTED;
        }
        int offices = offices(parties, statements, EnumSet.complementOf(NOT_CONFIRMING))
                .size();
        if (offices > 0) {
            return offices == 1 ? Verification.OFFICIAL : Verification.CONFIRMED_BY_BOTH;
        }
        int voices = voices(statements);
        if (voices == 0) {
            return Verification.UNVERIFIED;
        }
        return voices == 1 ? Verification.SINGLE_SOURCE : Verification.CORROBORATED;
    }

    /** How many speak for themselves: statements of one source or of one report are one voice. */
    private static int voices(List<Statement> statements) {
        List<Set<Object>> voices = new ArrayList<>();
        for (Statement statement : statements) {
            Set<Object> voice = new HashSet<>(
                    List.of(statement.speaker().source(), statement.speaker().group()));
            List<Set<Object>> same = voices.stream()
                    .filter(other -> !Collections.disjoint(other, voice))
                    .toList();
            same.forEach(voice::addAll);
            voices.removeAll(same);
            voices.add(voice);
        }
        return voices.size();
    }

    private static Set<String> offices(Set<String> parties, List<Statement> statements, Set<WorldStatus> saying) {
        return statements.stream()
                .filter(statement -> saying.contains(statement.status()))
                .map(statement -> statement.speaker().officialOf())
                .filter(Objects::nonNull)
                .filter(parties::contains)
                .collect(Collectors.toSet());
    }

    private static int weight(EventType type) {
        return switch (type) {
            case SUMMIT_MULTILATERAL, SUMMIT_BILATERAL -> 35;
            case VISIT_STATE -> 33;
            case VISIT_OFFICIAL, AGREEMENT_SIGNING, RELATIONS_UPGRADE, RELATIONS_DOWNGRADE -> 28;
            case VISIT_OFFICIAL_WORKING, VISIT_WORKING, TALKS_MEDIATED, AGREEMENT_WITHDRAWAL -> 25;
            case CONFERENCE, TALKS_NEGOTIATION_ROUND, VISIT_UNSPECIFIED, SANCTION -> 22;
            case TALKS_BILATERAL, TALKS_SIDELINE, AGREEMENT_RATIFICATION, ENVOY, STATEMENT_JOINT -> 20;
            case COMMISSION, TALKS_CONSULTATIONS, STATEMENT_PROTEST, VISIT_RELATED_CEREMONY -> 15;
            case CALL_PHONE, CALL_VIDEO, VOTE, AID, VISIT_PRIVATE -> 12;
            case MESSAGE, STATEMENT_UNILATERAL, CREDENTIALS, VISIT_TRANSIT -> 8;
        };
    }
}
