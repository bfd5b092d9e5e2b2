package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What one revision makes of an event.
 *
 * @param mergedInto the event that stands for this one from now on
 * @param moves mentions that have come or gone with it
 * @param undoes sequence number of the revision that this one takes back
 */
record Edit(
        EventData data,
        EditorialState state,
        @Nullable EventId mergedInto,
        String reason,
        List<MentionMove> moves,
        @Nullable Long undoes) {

    /** New content of an event that stays in its state. */
    static Edit content(Event current, EventData data, String reason, MentionMove... moves) {
        return new Edit(data, current.state(), null, reason, List.of(moves), null);
    }

    /** The same content in another state. */
    static Edit state(Event current, EditorialState state, String reason) {
        return new Edit(current.data(), state, null, reason, List.of(), null);
    }
}
