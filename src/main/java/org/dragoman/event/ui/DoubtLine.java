package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.dragoman.event.Doubt;
import org.dragoman.event.Event;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.shell.Pictogram;

/** One thing that is probably wrong with an event, with a link to the event it has to do with. */
class DoubtLine extends Div {

    DoubtLine(Doubt doubt, EventText texts) {
        addClassName("form-doubt");
        add(Pictogram.WARNING.icon(), new Span(texts.problem(doubt.problem(), UiLanguage.current())));
        Event other = doubt.other();
        if (other != null) {
            Anchor link =
                    new Anchor("events/" + other.id(), other.data().title().forReader(UiLanguage.current()));
            link.setTarget("_blank");
            link.getElement().setAttribute("dir", "auto");
            add(link);
        }
    }
}
