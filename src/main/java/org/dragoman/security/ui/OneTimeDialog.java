package org.dragoman.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.dragoman.security.Invitation;
import org.dragoman.security.InvitationService;

/** Shows a secret to pass on, a password or a link; it cannot be shown again. */
class OneTimeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField field = new TextField();

    private OneTimeDialog(String secret) {
        setCloseOnOutsideClick(false);
        field.setValue(secret);
        field.setReadOnly(true);
        field.addClassName("code-field");
        Button copy = new Button(getTranslation("security.one-time.copy"));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0.value))",
                        field.getElement());
        getFooter().add(copy, new Button(getTranslation("security.one-time.done"), click -> close()));
    }

    private void say(String title, String label, String explanation) {
        setHeaderTitle(title);
        field.setLabel(label);
        add(new Paragraph(explanation), field);
    }

    /** Shows a password that was made by chance. */
    static OneTimeDialog password(String login, String password) {
        OneTimeDialog dialog = new OneTimeDialog(password);
        dialog.say(
                dialog.getTranslation("security.one-time.title", login),
                dialog.getTranslation("security.sign-in.password"),
                dialog.getTranslation("security.one-time.explanation"));
        return dialog;
    }

    /** Shows the link of an invitation, from the address by which the administrator reaches the desk. */
    static OneTimeDialog link(Invitation invitation) {
        OneTimeDialog dialog = new OneTimeDialog("/" + invitation.path());
        dialog.say(
                dialog.getTranslation("security.invitation.title", invitation.login()),
                dialog.getTranslation("security.invitation.link"),
                dialog.getTranslation("security.invitation.explanation", InvitationService.GOOD_FOR.toDays()));
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return new URL($0, document.baseURI).href", invitation.path())
                .then(String.class, dialog.field::setValue);
        return dialog;
    }
}
