package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/** The head of the event form: what is written, whether it is kept, what is wrong, and the buttons. */
class EventFormHeader extends Header {

    private final H1 heading = new H1();
    private final Span version = new Span();
    private final Span failure = new Span();
    private final Button save;

    /**
     * The head.
     *
     * @param kept says when the draft was last kept
     * @param next saves and opens an empty form
     */
    EventFormHeader(Component kept, Command cancelled, Command keep, Command saved, Command next) {
        addClassName("page-header");
        version.addClassName("muted");
        failure.addClassName("field-error");
        failure.getElement().setAttribute("role", "alert");
        Button cancel = new Button(getTranslation("event.form.cancel"), _ -> cancelled.execute());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Button draft = new Button(getTranslation("event.form.keep"), _ -> keep.execute());
        draft.setTooltipText(getTranslation("event.form.keep.keys"));
        save = new Button(getTranslation("event.form.save"), _ -> saved.execute());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTooltipText(getTranslation("event.form.save.keys"));
        add(heading, version, kept, failure, cancel, draft, save);
        Shortcuts.addShortcutListener(this, next, Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, keep, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    /** @param stored the version of the event; 0 for a new one */
    void show(String title, int stored) {
        heading.setText(title);
        version.setText(stored == 0 ? "" : getTranslation("shell.history.version", stored));
    }

    /** Says what is wrong; an empty text takes it back. */
    void fail(String message) {
        failure.setText(message);
    }

    void focusSave() {
        save.focus();
    }
}
