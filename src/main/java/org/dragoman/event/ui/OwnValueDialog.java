package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventData;
import org.dragoman.event.InvalidEventException;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.WorldStatus;

/** Asks for a value of the editor's own for a field on which sources contradict each other, and why. */
class OwnValueDialog extends Dialog {

    private final transient EventText texts;
    private final transient BiConsumer<EventData, String> done;
    private final EventData data;
    private final TextArea reason = new TextArea();
    private final Span problem = new Span();
    private transient UnaryOperator<EventData> value = UnaryOperator.identity();

    /** @param done takes the content with the value, and the reason; a refusal keeps the dialog open and says why */
    OwnValueDialog(MentionField field, EventData data, Fields fields, BiConsumer<EventData, String> done) {
        this.texts = fields.texts;
        this.data = data;
        this.done = done;
        setHeaderTitle(getTranslation("event.contradiction.own"));
        reason.setLabel(getTranslation("event.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        add(input(field, fields), reason, problem);
        Button confirm = new Button(getTranslation("event.contradiction.decide"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.cancel"), _ -> close()), confirm);
    }

    /** What the inputs need. */
    record Fields(EventText texts, Vocabulary vocabulary, EventDateText dates, TypedDate typed, ActorService actors) {}

    private Component input(MentionField field, Fields fields) {
        return switch (field) {
            case DATE -> date(fields);
            case STATUS -> status(fields.vocabulary);
            case PLACE -> place(fields.actors);
            case TYPE, TRIGGER, PARTICIPANT -> type(fields.vocabulary);
        };
    }

    private EventDateField date(Fields fields) {
        EventDateField input = new EventDateField(fields.typed, fields.dates);
        value = content -> content.withDate(input.date().orElse(null));
        return input;
    }

    private Select<WorldStatus> status(Vocabulary vocabulary) {
        Select<WorldStatus> input = new Select<>();
        input.setLabel(getTranslation("event.field.status"));
        input.setItems(WorldStatus.values());
        input.setItemLabelGenerator(status -> vocabulary.status(status, UiLanguage.current()));
        input.setValue(data.status());
        value = content -> content.withStatus(input.getValue());
        return input;
    }

    private NameLookup<PlaceSummary> place(ActorService actors) {
        NameLookup<PlaceSummary> input =
                new NameLookup<>(getTranslation("event.field.place"), new PlaceDirectory(actors));
        value = content -> content.withPlace(input.entry().map(PlaceSummary::id).orElse(null));
        return input;
    }

    private TypeField type(Vocabulary vocabulary) {
        TypeField input = new TypeField(vocabulary);
        input.setValue(data.type());
        value = content -> content.withType(input.getOptionalValue().orElse(content.type()));
        return input;
    }

    private void confirm() {
        try {
            done.accept(value.apply(data), reason.getValue().strip());
            close();
        } catch (InvalidEventException refused) {
            problem.setText(texts.problem(refused.problems().getFirst(), UiLanguage.current()));
        }
    }
}
