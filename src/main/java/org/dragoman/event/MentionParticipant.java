package org.dragoman.event;

import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A participant as an article names it.
 *
 * @param actor the actor of the register, once known
 * @param name canonical English name where the actor is known, else as printed
 * @param country ISO 3166 alpha-2
 */
public record MentionParticipant(
        @Nullable ActorId actor,
        ActorKind kind,
        String name,
        @Nullable String country,
        ParticipantRole role) {}
