package org.dragoman.timeline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dragoman.timeline.TimelineMatch;

/** Says why the words looked for found an event; takes no room where none were. */
class MatchNote extends Div {

    private static final long serialVersionUID = 1L;

    MatchNote(List<TimelineMatch> matches) {
        addClassName("match-note");
        show(matches);
    }

    final void show(List<TimelineMatch> matches) {
        removeAll();
        setVisible(!matches.isEmpty());
        for (TimelineMatch match : matches) {
            Span text = new Span(match.text());
            text.addClassName("match-text");
            text.getElement().setAttribute("dir", "auto");
            Span where =
                    new Span(getTranslation("timeline.found." + match.field().code()));
            add(new Span(where, text));
        }
    }
}
