package org.dragoman.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.List;
import org.dragoman.review.Newcomer;

/** Asks who those are whom a proposal names and the register does not know, before they are added with its event. */
class NewcomersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<NewcomerFields> fields;
    private final SerializablePredicate<List<Newcomer>> accept;

    /** @param accept adds them as they are confirmed; true if the dialog may close */
    NewcomersDialog(List<Newcomer> newcomers, MentionWords words, SerializablePredicate<List<Newcomer>> accept) {
        this.accept = accept;
        this.fields = newcomers.stream()
                .map(newcomer -> new NewcomerFields(newcomer, words))
                .toList();
        setHeaderTitle(words.text("review.newcomers.title"));
        addClassName("newcomers-dialog");
        Div form = new Div(new Paragraph(words.text("review.newcomers.explanation")));
        form.addClassName("edit-mention-form");
        form.add(fields.toArray(NewcomerFields[]::new));
        add(form);
        Button cancel = new Button(words.text("review.dialog.cancel"), click -> close());
        Button save = new Button(words.text("review.newcomers.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setAutofocus(true);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }

    private void save() {
        boolean named = fields.stream().filter(NewcomerFields::named).count() == fields.size();
        if (named && accept.test(fields.stream().map(NewcomerFields::confirmed).toList())) {
            close();
        }
    }
}
