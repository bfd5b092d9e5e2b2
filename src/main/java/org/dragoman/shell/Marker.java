package org.dragoman.shell;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.WorldStatus;

/**
 * The marker of an event as on the timeline: colour and glyph tell the family of its type, the edge its status. It is
 * decorative; type and status stand beside it in words.
 */
public class Marker extends Span {

    private static final long serialVersionUID = 1L;

    public Marker(EventType type, WorldStatus status) {
        this(type.family(), status);
    }

    public Marker(Family family, WorldStatus status) {
        addClassNames("marker", "family-" + family.code());
        getElement().setAttribute("aria-hidden", "true");
        add(new Svg(MarkerDrawing.svg(family, status)));
    }
}
