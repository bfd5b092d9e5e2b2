package org.dragoman.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a password that was made by chance; it cannot be shown again. */
class OneTimePasswordDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    OneTimePasswordDialog(String login, String password) {
        setHeaderTitle(getTranslation("security.one-time.title", login));
        setCloseOnOutsideClick(false);
        TextField field = new TextField(getTranslation("security.sign-in.password"));
        field.setValue(password);
        field.setReadOnly(true);
        field.addClassName("code-field");
        field.getElement().setAttribute("dir", "ltr");
        Button copy = new Button(getTranslation("security.one-time.copy"));
        copy.getElement()
                .executeJs("this.addEventListener('click', () => navigator.clipboard?.writeText($0))", password);
        add(new Paragraph(getTranslation("security.one-time.explanation")), field);
        getFooter().add(copy, new Button(getTranslation("security.one-time.done"), click -> close()));
    }
}
