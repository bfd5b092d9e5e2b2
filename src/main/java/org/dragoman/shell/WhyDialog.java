package org.dragoman.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Function;

/** Asks why before something serious is done. */
public class WhyDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Optional<String>> work;
    private final TextArea reason = new TextArea();

    /**
     * A question with the heading as the label of its button, too.
     *
     * @param needed whether the field is marked as one that must not stay empty
     * @param work takes the reason; a message keeps the dialog open and is shown beside the field
     */
    public WhyDialog(String heading, String explanation, boolean needed, Function<String, Optional<String>> work) {
        this.work = work;
        setHeaderTitle(heading);
        reason.setLabel(getTranslation("shell.why.reason"));
        reason.setRequiredIndicatorVisible(needed);
        reason.setManualValidation(true);
        reason.setWidthFull();
        add(new Paragraph(explanation), reason);
        Button confirm = new Button(heading, _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.why.cancel"), _ -> close()), confirm);
        reason.focus();
    }

    private void confirm() {
        work.apply(reason.getValue().strip())
                .ifPresentOrElse(
                        problem -> {
                            reason.setErrorMessage(problem);
                            reason.setInvalid(true);
                        },
                        this::close);
    }
}
