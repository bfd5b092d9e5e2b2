package org.dragoman.shell;

import com.vaadin.flow.component.html.Span;
import org.dragoman.kernel.WorldStatus;

/** The status of an event in a word; its border is drawn as the edge of the marker. */
public class StatusBadge extends Span {

    private static final long serialVersionUID = 1L;

    /** @param label the word in the reader's language */
    public StatusBadge(WorldStatus status, String label) {
        super(label);
        addClassNames("tag", "status-badge", "status-" + status.code().replace('_', '-'));
    }
}
