package org.dragoman.event;

import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * An actor in an event.
 *
 * @param office the actor held on that day, in words; empty where it is not recorded
 * @param level protocol level in this event, 1 (head of state) to 9; {@code null}: the actor's usual one
 */
public record Participation(
        ActorId actor,
        ParticipantRole role,
        String office,
        @Nullable Integer level) {

    /** Longest office in characters. */
    public static final int OFFICE_LENGTH = 200;

    /** The lowest protocol level. */
    public static final int LOWEST_LEVEL = 9;

    public Participation {
        office = office.strip();
    }

    /** The actor in its usual office. */
    public Participation(ActorId actor, ParticipantRole role) {
        this(actor, role, "", null);
    }

    /**
     * The protocol level that counts: that of this event, else the usual one.
     *
     * @param taking the actor who takes part
     */
    public @Nullable Integer levelOf(ActorSummary taking) {
        return level == null ? taking.usualLevel() : level;
    }
}
