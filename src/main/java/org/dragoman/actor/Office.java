package org.dragoman.actor;

import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;

/**
 * An office that persons hold one after the other.
 *
 * @param body the state or organisation that it belongs to
 * @param level protocol level, 1 (head of state) to 9
 * @param title as "Minister of Foreign Affairs", in at least one language
 */
public record Office(OfficeId id, ActorSummary body, int level, LocalizedText title) {}
