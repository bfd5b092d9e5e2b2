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

/** Asks who those are whom an article names and the register does not know, before they are added with its event. */
class NewcomersDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final List<NewcomerFields> fields;
    private final SerializablePredicate<List<Newcomer>> accept;

    /**
     * Goes on with the newcomers as an editor confirms them, at once where there are none.
     *
     * @param accept adds them as they are confirmed; true if nothing is left to ask
     */
    static void ask(List<Newcomer> newcomers, MentionWords words, SerializablePredicate<List<Newcomer>> accept) {
        if (newcomers.isEmpty()) {
            var _ = accept.test(newcomers);
        } else {
            new NewcomersDialog(newcomers, words, accept).open();
        }
    }

    private NewcomersDialog(
            List<Newcomer> newcomers, MentionWords words, SerializablePredicate<List<Newcomer>> accept) {
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
        // Heard here, so that a dialog below, where one asks this, does not hear it too.
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this).resetFocusOnActiveElement();
        getFooter().add(cancel, save);
        setCloseOnOutsideClick(false);
    }

    private void save() {
        boolean valid = fields.stream().filter(NewcomerFields::validate).count() == fields.size();
        if (valid && accept.test(fields.stream().map(NewcomerFields::confirmed).toList())) {
            close();
        }
    }
}
