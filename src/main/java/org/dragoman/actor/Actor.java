package org.dragoman.actor;

import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the register as a whole.
 *
 * @param version number of its changes so far
 * @param mergedInto the actor that it turned out to be; {@code null} while it stands for itself
 */
public record Actor(
        ActorId id,
        ActorKind kind,
        String code,
        int version,
        ActorData data,
        @Nullable ActorId mergedInto) {}
