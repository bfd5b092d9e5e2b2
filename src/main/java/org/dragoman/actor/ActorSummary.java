package org.dragoman.actor;

import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An actor as lists, timelines and look-ups show it.
 *
 * @param country the state itself, or the one a person serves (ISO 3166 alpha-2)
 * @param usualLevel protocol level, 1 (head of state) to 9
 * @param name canonical names
 * @param aliases every other name, in any script
 */
public record ActorSummary(
        ActorId id,
        ActorKind kind,
        String code,
        @Nullable String country,
        @Nullable Integer usualLevel,
        LocalizedText name,
        List<String> aliases) {}
