package org.dragoman.event;

import org.dragoman.kernel.EventId;

/**
 * An event of the register.
 *
 * @param version grows by one with every change; an update names the version it was made from
 * @param importance 0 to 100: set by an editor, or computed of level of the participants, type, number of sources
 * @param sample true if it came with the sample desk
 */
public record Event(
        EventId id,
        int version,
        EventData data,
        Verification verification,
        EditorialState state,
        int importance,
        boolean sample) {}
