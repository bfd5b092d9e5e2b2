package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.OfficeId;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** The offices that a person held or holds, one below the other. */
class TenuresField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OfficeService offices;
    private final transient ActorText texts;
    private final List<TenureRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = new Span();
    private final Button add;

    /** @param country the state whose offices are the likeliest, asked for when a new office is described */
    TenuresField(ActorService actors, OfficeService offices, ActorText texts, Supplier<@Nullable String> country) {
        this.offices = offices;
        this.texts = texts;
        addClassName("tenures-field");
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        add = new Button(getTranslation("actor.tenure.add"), Pictogram.ADD.icon(), _ -> newRow().focusOffice());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Button describe = new Button(
                getTranslation("actor.office.new"),
                _ -> new OfficeDialog(actors, offices, texts, country.get(), office -> newRow().choose(office)).open());
        describe.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(add, describe);
        buttons.addClassName("row-actions");
        add(list, error, buttons);
    }

    private TenureRow newRow() {
        TenureRow row = new TenureRow(offices, texts, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void remove(TenureRow row) {
        rows.remove(row);
        list.remove(row);
        add.focus();
    }

    void show(List<Tenure> tenures) {
        rows.clear();
        list.removeAll();
        Map<OfficeId, Office> known =
                offices.offices(tenures.stream().map(Tenure::office).toList());
        tenures.forEach(tenure -> newRow().show(known.get(tenure.office()), tenure));
    }

    /** What keeps the rows from being saved, said beside their fields. */
    List<FieldProblem> problems() {
        return rows.stream()
                .map(TenureRow::problem)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** All that the rows say, for telling whether they are as they were. */
    Object typed() {
        return rows.stream().map(TenureRow::typed).toList();
    }

    /** The tenures of the rows that name an office. */
    List<Tenure> tenures() {
        return rows.stream().map(TenureRow::tenure).flatMap(Optional::stream).toList();
    }

    /** Says what is wrong with the tenures; an empty text takes it back. */
    void setProblem(String message) {
        error.setText(message);
    }
}
