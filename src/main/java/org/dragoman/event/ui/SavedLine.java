package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.dragoman.event.Event;
import org.dragoman.i18n.UiLanguage;

/** Says which event was saved last, while the form is empty again for the next. */
class SavedLine extends Div {

    SavedLine() {
        addClassName("form-done");
        getElement().setAttribute("role", "status");
    }

    void show(Event saved) {
        Anchor link = new Anchor("events/" + saved.id(), saved.data().title().forReader(UiLanguage.current()));
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        removeAll();
        add(new Span(getTranslation("event.form.saved")), link);
    }
}
