package org.dragoman.actor.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.LocalDatePicker;
import org.dragoman.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** One tenure: the office, the first and the last day. */
class TenureRow extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Office> office = new ComboBox<>();
    private final DatePicker from;
    private final DatePicker to;

    TenureRow(OfficeService offices, ActorText texts, Consumer<TenureRow> removed) {
        Language reader = UiLanguage.current();
        addClassName("tenure-row");
        office.setLabel(getTranslation("actor.tenure.office"));
        office.setItemLabelGenerator(each -> texts.title(each, reader));
        office.setItems(
                query -> offices.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        from = new LocalDatePicker(getTranslation("actor.tenure.from"));
        to = new LocalDatePicker(getTranslation("actor.tenure.to"));
        to.setHelperText(getTranslation("actor.tenure.to.open"));
        Button remove = new Button(Pictogram.CLOSE.icon(), _ -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("actor.tenure.remove"));
        remove.setTooltipText(getTranslation("actor.tenure.remove"));
        add(office, from, to, remove);
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

    /** The tenure, or nothing while no office is chosen. */
    Optional<Tenure> tenure() {
        return office.getOptionalValue().map(held -> new Tenure(held.id(), from.getValue(), to.getValue()));
    }
}
