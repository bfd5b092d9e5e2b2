package org.dragoman.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import java.io.Serializable;
import org.dragoman.security.Passwords;

/** A new password, typed twice; what is wrong with it is said beside it. */
class NewPasswordFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private final PasswordField wanted;
    private final PasswordField repeated;
    private final String different;

    /**
     * Two empty fields.
     *
     * @param wanted translation key of the label of the first
     * @param repeated of the second
     * @param different of what is said where the second is not the same as the first
     */
    NewPasswordFields(String wanted, String repeated, String different) {
        this.wanted = field(wanted);
        this.wanted.setHelperText(this.wanted.getTranslation("security.password.rule"));
        this.repeated = field(repeated);
        this.different = different;
    }

    private static PasswordField field(String label) {
        PasswordField field = new PasswordField();
        field.setLabel(field.getTranslation(label));
        field.getElement().setAttribute("autocomplete", "new-password");
        return field;
    }

    PasswordField wanted() {
        return wanted;
    }

    PasswordField repeated() {
        return repeated;
    }

    String value() {
        return wanted.getValue();
    }

    /** True if one can have the password and it is the same twice; says so where it is not. */
    boolean usable() {
        wanted.setInvalid(false);
        repeated.setInvalid(false);
        if (!wanted.getValue().equals(repeated.getValue())) {
            complain(repeated, different);
        }
        Passwords.problem(wanted.getValue()).ifPresent(reason -> complain(wanted, reason.key()));
        return !wanted.isInvalid() && !repeated.isInvalid();
    }

    /** Says beside a field what is wrong with it, and puts the cursor there. */
    static void complain(PasswordField field, String key) {
        field.setErrorMessage(field.getTranslation(key));
        field.setInvalid(true);
        field.focus();
    }
}
