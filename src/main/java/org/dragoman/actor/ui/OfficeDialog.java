package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.shell.LocalizedTextField;
import org.jspecify.annotations.Nullable;

/** Adds an office of a state or an organisation. */
class OfficeDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LOWEST_LEVEL = 9;

    private final transient OfficeService offices;
    private final transient ActorText texts;
    private final transient Consumer<Office> added;
    private final ComboBox<ActorSummary> body = new ComboBox<>();
    private final LocalizedTextField title;
    private final Select<Integer> level = new Select<>();

    /** @param country the state that most likely has the office; {@code null} if there is none */
    OfficeDialog(
            ActorService actors,
            OfficeService offices,
            ActorText texts,
            @Nullable String country,
            Consumer<Office> added) {
        this.offices = offices;
        this.texts = texts;
        this.added = added;
        Language reader = UiLanguage.current();
        setHeaderTitle(getTranslation("actor.office.add"));
        body.setLabel(getTranslation("actor.office.body"));
        body.setItemLabelGenerator(each -> each.name().forReader(reader));
        body.setItems(query -> actors
                .search(
                        query.getFilter().orElse(""),
                        query.getOffset() + query.getLimit(),
                        ActorKind.STATE,
                        ActorKind.ORGANISATION)
                .stream()
                .skip(query.getOffset()));
        body.setManualValidation(true);
        if (country != null) {
            actors.byCode(ActorKind.STATE, country).ifPresent(body::setValue);
        }
        title = LocalizedTextField.lines(getTranslation("actor.office.title"));
        level.setLabel(getTranslation("actor.field.level"));
        level.setItems(IntStream.rangeClosed(1, LOWEST_LEVEL).boxed().toList());
        level.setItemLabelGenerator(number -> texts.level(number, reader));
        level.setValue(LOWEST_LEVEL - 1);
        add(body, title, level);
        addClassName("office-dialog");
        Button save = new Button(getTranslation("actor.office.add"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.why.cancel"), _ -> close()), save);
    }

    private void save() {
        ActorSummary chosen = body.getValue();
        List<FieldProblem> problems = offices.problems(title.getValue());
        body.setErrorMessage(getTranslation("actor.problem.office-body"));
        body.setInvalid(chosen == null);
        title.showProblems(problems, problem -> texts.problem(problem, UiLanguage.current()));
        if (chosen != null && problems.isEmpty()) {
            Office office = offices.add(chosen.id(), level.getValue(), title.getValue());
            close();
            added.accept(office);
        }
    }
}
