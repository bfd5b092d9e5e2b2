package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;

/**
 * A sentence of an article that states something of an event.
 *
 * @param mention the mention that rests on it
 * @param text the words of the sentence as printed
 * @param marks the mention's evidence in the sentence; its spans count from the start of {@code text}
 */
public record QuotedSentence(EventMention mention, String text, List<Evidence> marks) {

    public QuotedSentence {
        marks = List.copyOf(marks);
    }

    /** True if the sentence states the field of its mention. */
    public boolean states(MentionField field) {
        return marks.stream().anyMatch(mark -> mark.field() == field);
    }

    /** True if the sentence names the participant of its mention, counted from 0. */
    public boolean names(int participant) {
        return marks.stream()
                .anyMatch(mark -> mark.field() == MentionField.PARTICIPANT && mark.ordinal() == participant);
    }
}
