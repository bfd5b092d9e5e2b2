package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dragoman.event.Event;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.InvalidEventException;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.jspecify.annotations.Nullable;

/** Asks which event an event is the same as, and why. */
class MergeDialog extends Dialog {

    private final transient EventText texts;
    private final transient BiConsumer<Event, String> done;
    private final ComboBox<EventSnapshot> other = new ComboBox<>();
    private final TextArea reason = new TextArea();
    private final Span problem = new Span();

    /**
     * A dialog.
     *
     * @param candidates the events to choose from
     * @param byAddress finds another event by its number or address
     * @param done takes the event that shall stand, and the reason; a refusal keeps the dialog open and says why
     */
    MergeDialog(
            List<EventSnapshot> candidates,
            Function<String, Optional<EventSnapshot>> byAddress,
            EventText texts,
            EventDateText dates,
            BiConsumer<Event, String> done) {
        this.texts = texts;
        this.done = done;
        setHeaderTitle(getTranslation("event.merge.heading"));
        setWidth("min(560px, 96vw)");
        other.setLabel(getTranslation("event.merge.into"));
        other.setItems(
                (snapshot, typed) -> label(snapshot, dates)
                        .toLowerCase(UiLanguage.current().locale())
                        .contains(typed.toLowerCase(UiLanguage.current().locale())),
                candidates);
        other.setItemLabelGenerator(snapshot -> label(snapshot, dates));
        other.setAllowCustomValue(true);
        other.setHelperText(getTranslation("event.merge.into.help"));
        other.addCustomValueSetListener(
                typed -> other.setValue(byAddress.apply(typed.getDetail()).orElse(null)));
        other.setRequiredIndicatorVisible(true);
        other.setWidthFull();
        reason.setLabel(getTranslation("event.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("event.merge.explanation")), other, reason, problem);
        Button confirm = new Button(getTranslation("event.merge.confirm"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.cancel"), _ -> close()), confirm);
    }

    private static String label(EventSnapshot snapshot, EventDateText dates) {
        var data = snapshot.event().data();
        return data.title().forReader(UiLanguage.current()) + " · " + dates.text(data.date(), UiLanguage.current())
                + " · " + snapshot.event().id();
    }

    private void confirm() {
        @Nullable EventSnapshot chosen = other.getValue();
        if (chosen == null) {
            problem.setText(getTranslation("event.merge.choose"));
            return;
        }
        try {
            done.accept(chosen.event(), reason.getValue().strip());
            close();
        } catch (InvalidEventException refused) {
            problem.setText(texts.problem(refused.problems().getFirst(), UiLanguage.current()));
        }
    }
}
