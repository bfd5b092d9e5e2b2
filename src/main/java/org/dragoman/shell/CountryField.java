package org.dragoman.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.dragoman.i18n.CountryNames;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** One of the world's states (ISO 3166 alpha-2), by its name in the reader's language. */
public class CountryField extends ComboBox<String> {

    private static final long serialVersionUID = 1L;

    public CountryField(String label) {
        Language reader = UiLanguage.current();
        setLabel(label);
        setManualValidation(true);
        setClearButtonVisible(true);
        setItemLabelGenerator(code -> CountryNames.name(code, reader));
        setRenderer(new ComponentRenderer<>(code -> row(code, reader)));
        setItems(CountryNames.sorted(reader));
        addValueChangeListener(_ -> setInvalid(false));
    }

    private static Div row(String code, Language reader) {
        Div row = new Div(new CountryFlag(code), new Span(CountryNames.name(code, reader)));
        row.addClassName("choice-row");
        return row;
    }

    /** The chosen state, or {@code null}. */
    public @Nullable String code() {
        return getValue();
    }
}
