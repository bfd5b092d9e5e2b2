package org.dragoman.event.ui;

import java.util.List;
import java.util.Set;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;

/**
 * Two editors have changed the same event: what both began from, what this one typed, what the other has saved.
 *
 * @param base the content that this editor opened
 * @param mine what this editor wants to save
 * @param theirs the event as the other editor left it
 */
record Clash(EventData base, EventData mine, Event theirs) {

    /** The fields that both changed, to different values: somebody has to choose. */
    List<EventField> contested() {
        return EventField.differing(mine, theirs.data()).stream()
                .filter(field -> field.differs(base, mine) && field.differs(base, theirs.data()))
                .toList();
    }

    /** The fields that only the other editor changed: their values are taken without asking. */
    List<EventField> taken() {
        return EventField.differing(base, theirs.data()).stream()
                .filter(field -> !field.differs(base, mine))
                .toList();
    }

    /**
     * What to save: this editor's content with what only the other changed, and with the other's values of the chosen
     * fields.
     */
    EventData merged(Set<EventField> chosenFromTheirs) {
        EventData merged = mine;
        for (EventField field : EventField.ALL) {
            if (chosenFromTheirs.contains(field) || !field.differs(base, mine)) {
                merged = field.copy(theirs.data(), merged);
            }
        }
        return merged;
    }
}
