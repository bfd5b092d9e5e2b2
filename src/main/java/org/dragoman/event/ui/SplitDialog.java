package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.dragoman.event.EventMention;
import org.dragoman.event.InvalidEventException;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.MentionId;

/** Asks which mentions of an event are of another one, and why. */
class SplitDialog extends Dialog {

    private final transient EventText texts;
    private final transient BiConsumer<Set<MentionId>, String> done;
    private final CheckboxGroup<EventMention> leaving = new CheckboxGroup<>();
    private final TextArea reason = new TextArea();
    private final Span problem = new Span();

    /** @param done takes the mentions that leave, and the reason; a refusal keeps the dialog open and says why */
    SplitDialog(
            List<EventMention> mentions,
            EventText texts,
            EventDateText dates,
            BiConsumer<Set<MentionId>, String> done) {
        this.texts = texts;
        this.done = done;
        setHeaderTitle(getTranslation("event.split.heading"));
        setWidth("min(560px, 96vw)");
        leaving.setLabel(getTranslation("event.split.leaving"));
        leaving.setItems(mentions);
        leaving.setItemLabelGenerator(mention -> mention.sourceName() + " · "
                + dates.text(mention.publishedOn(), UiLanguage.current()) + " · " + mention.articleTitle());
        reason.setLabel(getTranslation("event.form.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        add(new Paragraph(getTranslation("event.split.explanation")), leaving, reason, problem);
        Button confirm = new Button(getTranslation("event.split.confirm"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("event.form.cancel"), _ -> close()), confirm);
    }

    private void confirm() {
        try {
            Set<MentionId> chosen = leaving.getValue().stream()
                    .map(mention -> mention.mention().id())
                    .collect(Collectors.toSet());
            done.accept(chosen, reason.getValue().strip());
            close();
        } catch (InvalidEventException refused) {
            problem.setText(texts.problem(refused.problems().getFirst(), UiLanguage.current()));
        }
    }
}
