package org.dragoman.event;

import java.time.Instant;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What an editor has typed of an event and not saved yet.
 *
 * @param event {@code null} while a new event is written
 * @param baseVersion the version of the event that the editor opened, 0 for a new one
 * @param content in the notation of the form that keeps it
 */
public record EventDraft(DraftId id, @Nullable EventId event, int baseVersion, String content, Instant keptAt) {}
