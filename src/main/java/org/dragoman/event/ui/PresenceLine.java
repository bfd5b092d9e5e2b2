package org.dragoman.event.ui;

import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventId;
import org.dragoman.security.CurrentAccount;
import org.jspecify.annotations.Nullable;

/** Tells who else has the event open in a form, and at once when somebody saves it. */
class PresenceLine extends Div {

    private final transient Presence presence;
    private final transient EventText texts;
    private final String editor;
    private final Span others = new Span();
    private final Span saved = new Span();
    private @Nullable Registration visit;

    /** @param compare what is done when the editor wants to see what somebody else has saved */
    PresenceLine(Presence presence, CurrentAccount account, EventText texts, Command compare) {
        this.presence = presence;
        this.texts = texts;
        this.editor = account.login();
        addClassName("presence-line");
        getElement().setAttribute("role", "status");
        Button look = new Button(getTranslation("event.presence.compare"), _ -> compare.execute());
        look.addThemeVariants(ButtonVariant.TERTIARY);
        saved.add(new Span(getTranslation("event.presence.saved")), look);
        add(others, saved);
        leave();
        addDetachListener(_ -> leave());
    }

    /**
     * Begins to look out for others.
     *
     * @param outdated asked after every change of the event whether the form shows an older version of it
     */
    void enter(EventId event, BooleanSupplier outdated) {
        leave();
        UI ui = UI.getCurrentOrThrow();
        visit = presence.enter(
                event,
                editor,
                names -> ui.accessLater(() -> showOthers(names), () -> {}).run(),
                () -> ui.accessLater(() -> saved.setVisible(outdated.getAsBoolean()), () -> {})
                        .run());
    }

    /** Ends the visit and says nothing more. */
    void leave() {
        if (visit != null) {
            visit.remove();
            visit = null;
        }
        saved.setVisible(false);
        showOthers(List.of());
    }

    /** Takes back that somebody has saved the event. */
    void compared() {
        saved.setVisible(false);
    }

    private void showOthers(List<String> names) {
        List<String> shown = names.stream()
                .map(name -> name.equals(editor) ? getTranslation("event.presence.self") : texts.editor(name))
                .toList();
        String list = ListFormatter.getInstance(UiLanguage.current().locale()).format(shown);
        others.setText(getTranslation("event.presence.others", shown.size(), list));
        others.setVisible(!shown.isEmpty());
    }
}
