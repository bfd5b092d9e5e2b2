package org.dragoman.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.PasswordField;
import org.dragoman.security.AccountProblem;
import org.dragoman.security.AccountService;

/** Changes the password of the account that is signed in. */
public class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final PasswordField present = new PasswordField();
    private final NewPasswordFields next = new NewPasswordFields(
            "security.password.wanted", "security.password.repeated", "security.password.different");
    private final transient AccountService accounts;

    public PasswordDialog(AccountService accounts) {
        this.accounts = accounts;
        setHeaderTitle(getTranslation("security.password.title"));
        present.setLabel(getTranslation("security.password.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        add(new FormLayout(present, next.wanted(), next.repeated()));

        Button save = new Button(getTranslation("security.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("security.cancel"), click -> close()), save);
    }

    private void save() {
        present.setInvalid(false);
        if (next.usable()) {
            change();
        }
    }

    /** Tries the present password, each attempt of which counts, with a new one that can be had. */
    private void change() {
        try {
            accounts.changeOwnPassword(present.getValue(), next.value());
            close();
            Notification.show(getTranslation("security.password.saved"));
        } catch (AccountProblem problem) {
            boolean aboutPresent = switch (problem.reason()) {
                case PASSWORD_WRONG, TOO_MANY_ATTEMPTS -> true;
                default -> false;
            };
            NewPasswordFields.complain(
                    aboutPresent ? present : next.wanted(), problem.reason().key());
        }
    }
}
