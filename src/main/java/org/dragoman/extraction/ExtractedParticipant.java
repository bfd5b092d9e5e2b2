package org.dragoman.extraction;

import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the article names it.
 *
 * @param code code in the name book, {@code null} where the actor is new
 * @param name canonical English name where the actor is known, else as printed
 * @param country ISO 3166 alpha-2
 */
public record ExtractedParticipant(
        ActorKind kind,
        @Nullable String code,
        String name,
        @Nullable String country,
        ParticipantRole role) {}
