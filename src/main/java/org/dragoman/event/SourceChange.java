package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;

/**
 * What changes in the sources of an event together with its content.
 *
 * @param added quotes; those of one article become one accepted mention, which says what the event's content says
 * @param removed accepted mentions that no longer belong to the event; they are proposals again
 */
public record SourceChange(List<Quote> added, List<MentionId> removed) {

    /** The sources stay as they are. */
    public static final SourceChange NONE = new SourceChange(List.of(), List.of());

    public SourceChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** True if an added quote states the field. */
    public boolean states(MentionField field) {
        return added.stream().anyMatch(quote -> quote.fields().contains(field));
    }
}
