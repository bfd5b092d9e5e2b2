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
import org.dragoman.security.Passwords;

/** Changes the password of the account that is signed in. */
public class PasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final PasswordField present = new PasswordField();
    private final PasswordField wanted = new PasswordField();
    private final PasswordField repeated = new PasswordField();
    private final transient AccountService accounts;

    public PasswordDialog(AccountService accounts) {
        this.accounts = accounts;
        setHeaderTitle(getTranslation("security.password.title"));
        present.setLabel(getTranslation("security.password.present"));
        present.getElement().setAttribute("autocomplete", "current-password");
        wanted.setLabel(getTranslation("security.password.wanted"));
        wanted.setHelperText(getTranslation("security.password.rule"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        repeated.setLabel(getTranslation("security.password.repeated"));
        repeated.getElement().setAttribute("autocomplete", "new-password");
        add(new FormLayout(present, wanted, repeated));

        Button save = new Button(getTranslation("security.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("security.cancel"), click -> close()), save);
    }

    private void save() {
        present.setInvalid(false);
        wanted.setInvalid(false);
        repeated.setInvalid(false);
        if (!wanted.getValue().equals(repeated.getValue())) {
            complain(repeated, "security.password.different");
        }
        Passwords.problem(wanted.getValue()).ifPresent(reason -> complain(wanted, reason.key()));
        if (!wanted.isInvalid() && !repeated.isInvalid()) {
            change();
        }
    }

    /** Tries the present password, each attempt of which counts, with a new one that can be had. */
    private void change() {
        try {
            accounts.changeOwnPassword(present.getValue(), wanted.getValue());
            close();
            Notification.show(getTranslation("security.password.saved"));
        } catch (AccountProblem problem) {
            boolean aboutPresent = switch (problem.reason()) {
                case PASSWORD_WRONG, TOO_MANY_ATTEMPTS -> true;
                default -> false;
            };
            complain(aboutPresent ? present : wanted, problem.reason().key());
        }
    }

    private void complain(PasswordField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
