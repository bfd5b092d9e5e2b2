package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.FieldProblem;
import org.jspecify.annotations.Nullable;

/** Asks whom an actor is the same as, shows the two records side by side, and asks why. */
class MergeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ActorRecordService records;
    private final transient ActorText texts;
    private final transient Actor actor;
    private final transient BiConsumer<Actor, String> merge;
    private final ComboBox<ActorSummary> other = new ComboBox<>();
    private final Div comparison = new Div();
    private final TextArea reason = new TextArea();
    private final Span problem = new Span();
    private transient @Nullable Actor chosen;

    /** @param merge takes the actor that shall stand, and the reason; a refusal keeps the dialog open and says why */
    MergeDialog(
            Actor actor,
            ActorService actors,
            ActorRecordService records,
            ActorText texts,
            BiConsumer<Actor, String> merge) {
        this.actor = actor;
        this.records = records;
        this.texts = texts;
        this.merge = merge;
        setHeaderTitle(getTranslation("actor.merge.heading"));
        addClassName("merge-dialog");
        other.setLabel(getTranslation("actor.merge.into"));
        other.setHelperText(getTranslation("actor.merge.into.help"));
        other.setItemLabelGenerator(found -> found.name().forReader(UiLanguage.current()));
        other.setItems(
                query -> candidates(actors, query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        other.setRequiredIndicatorVisible(true);
        other.setManualValidation(true);
        other.addValueChangeListener(change -> compare(change.getValue()));
        reason.setLabel(getTranslation("shell.why.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        problem.addClassName("field-error");
        problem.getElement().setAttribute("role", "alert");
        String name = actor.data().name().forReader(UiLanguage.current());
        add(new Paragraph(getTranslation("actor.merge.explanation", name)), other, comparison, reason, problem);
        Button confirm = new Button(getTranslation("actor.merge.confirm"), _ -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.why.cancel"), _ -> close()), confirm);
    }

    /** Those of the same kind whose names have the words; those who share a name with the actor while nothing is typed. */
    private List<ActorSummary> candidates(ActorService actors, String words, int limit) {
        String wanted = words.isBlank() ? actor.data().name().forReader(UiLanguage.current()) : words;
        return actors.search(wanted, limit + 1, actor.kind()).stream()
                .filter(found -> !found.id().equals(actor.id()))
                .toList();
    }

    private void compare(@Nullable ActorSummary into) {
        chosen = into == null ? null : records.find(into.id()).orElse(null);
        comparison.removeAll();
        Actor kept = chosen;
        if (kept != null) {
            other.setInvalid(false);
            comparison.add(new RecordComparison(actor.data(), kept.data(), texts));
        }
    }

    private void confirm() {
        problem.setText("");
        other.setInvalid(false);
        reason.setInvalid(false);
        Actor kept = chosen;
        if (kept == null) {
            refuse(FieldProblem.of("into", "actor.merge.choose"));
            return;
        }
        try {
            merge.accept(kept, reason.getValue().strip());
            close();
        } catch (RefusedChangeException refused) {
            refused.problems().forEach(this::refuse);
        }
    }

    private void refuse(FieldProblem refused) {
        String message = texts.problem(refused, UiLanguage.current());
        switch (refused.field()) {
            case "into" -> {
                other.setErrorMessage(message);
                other.setInvalid(true);
            }
            case "reason" -> {
                reason.setErrorMessage(message);
                reason.setInvalid(true);
            }
            default -> problem.setText(message);
        }
    }
}
