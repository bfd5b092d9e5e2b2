package org.dragoman.actor;

import java.util.List;
import java.util.Map;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * An actor as the name book knows it.
 *
 * @param code ISO 3166 alpha-2 of a state, a slug for persons and organisations; unique within its kind
 * @param country the state itself, or the one a person serves (ISO 3166 alpha-2)
 * @param usualLevel protocol level, 1 (head of state) to 9
 * @param names per language the canonical name first, then its aliases
 */
public record NamedActor(
        ActorKind kind,
        String code,
        @Nullable String country,
        @Nullable Integer usualLevel,
        Map<Language, List<String>> names) {}
