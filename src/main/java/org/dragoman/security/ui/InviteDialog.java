package org.dragoman.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.dragoman.security.AccountProblem;
import org.dragoman.security.Invitation;
import org.dragoman.security.InvitationService;
import org.dragoman.security.Role;

/** Asks for the login, the name and the role of a new account and shows the link for its owner. */
class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField login = new TextField();
    private final TextField name = new TextField();
    private final Select<Role> role;
    private final transient InvitationService invitations;
    private final Runnable added;

    InviteDialog(InvitationService invitations, Select<Role> role, Runnable added) {
        this.invitations = invitations;
        this.role = role;
        this.added = added;
        setHeaderTitle(getTranslation("security.add.title"));
        login.setLabel(getTranslation("security.add.login"));
        login.setHelperText(getTranslation("security.add.login-rule"));
        login.getElement().setAttribute("autocapitalize", "off");
        name.setLabel(getTranslation("security.add.name"));
        role.setLabel(getTranslation("security.add.role"));
        role.setValue(Role.EDITOR);
        add(new FormLayout(login, name, role));
        Button save = new Button(getTranslation("security.add.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("security.cancel"), click -> close()), save);
    }

    private void save() {
        login.setInvalid(false);
        name.setInvalid(false);
        try {
            Invitation invitation = invitations.invite(login.getValue(), name.getValue(), role.getValue());
            close();
            added.run();
            OneTimeDialog.link(invitation).open();
        } catch (AccountProblem problem) {
            problem.reasons().forEach(reason -> {
                TextField field = field(reason);
                field.setErrorMessage(getTranslation(reason.key()));
                field.setInvalid(true);
            });
            field(problem.reason()).focus();
        }
    }

    private TextField field(AccountProblem.Reason reason) {
        return reason == AccountProblem.Reason.NAME_FORM ? name : login;
    }
}
