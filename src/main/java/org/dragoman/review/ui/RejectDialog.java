package org.dragoman.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** Asks why a mention is rejected; Enter rejects it with the reason typed, or without one. */
class RejectDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<String> REASONS = List.of("no-event", "misread", "known", "unimportant");
    private static final int REASON_LENGTH = 1000;

    RejectDialog(MentionWords words, SerializableConsumer<String> reject) {
        setHeaderTitle(words.text("review.reject.title"));
        addClassName("reject-dialog");
        Div choices = new Div();
        choices.addClassName("reject-reasons");
        for (String reason : REASONS) {
            String text = words.text("review.reject." + reason);
            choices.add(new Button(text, click -> reject(text, reject)));
        }
        TextField own = new TextField(words.text("review.reject.own"));
        own.setMaxLength(REASON_LENGTH);
        own.setWidthFull();
        own.getElement().setAttribute("dir", "auto");
        own.addKeyPressListener(Key.ENTER, press -> reject(own.getValue(), reject));
        own.setValueChangeMode(ValueChangeMode.EAGER);
        own.setAutofocus(true);
        add(choices, own);
        Button cancel = new Button(words.text("review.dialog.cancel"), click -> close());
        Button save = new Button(words.text("review.action.reject"), click -> reject(own.getValue(), reject));
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(cancel, save);
    }

    private void reject(String reason, SerializableConsumer<String> reject) {
        close();
        reject.accept(reason);
    }
}
