package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.MentionField;
import org.jspecify.annotations.Nullable;

/**
 * A field of an event on which its mentions contradict each other; all of them stay.
 *
 * @param open if the field is disputed: no decision settles it
 * @param voices the values, in the order in which they were first published
 * @param decision the one that stands
 */
public record Contradiction(
        MentionField field,
        boolean open,
        List<Voice> voices,
        @Nullable Decision decision) {

    public Contradiction {
        voices = List.copyOf(voices);
    }

    /**
     * One value of the field.
     *
     * @param saidBy the mentions that state it, by publication date; at least one
     */
    public record Voice(List<EventMention> saidBy) {

        public Voice {
            saidBy = List.copyOf(saidBy);
        }

        /** A mention whose field has the value. */
        public MentionData example() {
            return saidBy.getFirst().mention().data();
        }
    }
}
