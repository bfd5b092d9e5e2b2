package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.dragoman.event.InvalidEventException;
import org.dragoman.i18n.UiLanguage;

/** Asks why before something serious is done. */
class ReasonDialog extends Dialog {

    private final transient EventText texts;
    private final transient Consumer<String> done;
    private final TextArea reason = new TextArea();

    /** @param done takes the reason; an {@link InvalidEventException} keeps the dialog open and says why */
    ReasonDialog(String heading, String explanation, EventText texts, Consumer<String> done) {
        this.texts = texts;
        this.done = done;
        setHeaderTitle(heading);
        reason.setLabel(getTranslation("event.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        add(new Paragraph(explanation), reason);
        Button confirm = new Button(heading, _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.cancel"), _ -> close()), confirm);
        reason.focus();
    }

    /** The same, where the reason may be left out. */
    static ReasonDialog optional(String heading, String explanation, EventText texts, Consumer<String> done) {
        ReasonDialog dialog = new ReasonDialog(heading, explanation, texts, done);
        dialog.reason.setRequiredIndicatorVisible(false);
        return dialog;
    }

    private void confirm() {
        try {
            done.accept(reason.getValue().strip());
            close();
        } catch (InvalidEventException refused) {
            reason.setErrorMessage(texts.problem(refused.problems().getFirst(), UiLanguage.current()));
            reason.setInvalid(true);
        }
    }
}
