package org.dragoman.actor.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.shell.LocalDatePicker;
import org.dragoman.shell.RemoveButton;
import org.jspecify.annotations.Nullable;

/** One tenure: the office, the first and the last day. */
class TenureRow extends Div {

    private static final long serialVersionUID = 1L;

    /** The field of problems that are told in the row. */
    static final String FIELD = "tenure";

    private final ComboBox<Office> office = new ComboBox<>();
    private final LocalDatePicker from;
    private final LocalDatePicker to;

    TenureRow(OfficeService offices, ActorText texts, Consumer<TenureRow> removed) {
        Language reader = UiLanguage.current();
        addClassName("tenure-row");
        office.setManualValidation(true);
        office.setLabel(getTranslation("actor.tenure.office"));
        office.setItemLabelGenerator(each -> texts.title(each, reader));
        office.setItems(
                query -> offices.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        from = new LocalDatePicker(getTranslation("actor.tenure.from"));
        to = new LocalDatePicker(getTranslation("actor.tenure.to"));
        to.setHelperText(getTranslation("actor.tenure.to.open"));
        add(office, from, to, new RemoveButton(getTranslation("actor.tenure.remove"), () -> removed.accept(this)));
    }

    void show(@Nullable Office held, Tenure tenure) {
        office.setValue(held);
        from.setValue(tenure.from());
        to.setValue(tenure.to());
    }

    void choose(Office held) {
        office.setValue(held);
        from.focus();
    }

    void focusOffice() {
        office.focus();
    }

    /** What keeps the row from being saved, said beside the field; a row left empty is no tenure. */
    Optional<FieldProblem> problem() {
        boolean readable = Stream.of(from, to).filter(LocalDatePicker::readable).count() == 2;
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean nameless = office.isEmpty() && (first != null || last != null || !readable);
        office.setErrorMessage(getTranslation("actor.problem.tenure-office"));
        office.setInvalid(nameless);
        boolean backwards = first != null && last != null && last.isBefore(first);
        if (backwards) {
            to.setErrorMessage(getTranslation("actor.problem.tenure-backwards"));
            to.setInvalid(true);
        }
        if (!readable) {
            return Optional.of(FieldProblem.of(FIELD, "shell.date.unread"));
        }
        if (nameless) {
            return Optional.of(FieldProblem.of(FIELD, "actor.problem.tenure-office"));
        }
        return backwards ? Optional.of(FieldProblem.of(FIELD, "actor.problem.tenure-backwards")) : Optional.empty();
    }

    /** All that the row says, for telling whether it is as it was. */
    Object typed() {
        return Arrays.asList(office.getValue(), from.getValue(), to.getValue());
    }

    /** The tenure, or nothing while no office is chosen. */
    Optional<Tenure> tenure() {
        return office.getOptionalValue().map(held -> new Tenure(held.id(), from.getValue(), to.getValue()));
    }
}
