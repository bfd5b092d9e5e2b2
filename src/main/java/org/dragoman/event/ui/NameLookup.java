package org.dragoman.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.CountryFlag;
import org.jspecify.annotations.Nullable;

/** Finds one thing by its name in any script; a name that is not found can be added in place, without losing what was typed. */
class NameLookup<T> extends Div {

    private final transient NameDirectory<T> directory;
    private final ComboBox<T> choice = new ComboBox<>();
    private final Div addition = new Div();
    private final transient List<Runnable> listeners = new ArrayList<>();
    private String unknown = "";

    NameLookup(String label, NameDirectory<T> directory) {
        this.directory = directory;
        addClassName("name-lookup");
        Language reader = UiLanguage.current();
        choice.setLabel(label);
        choice.setItems(
                query -> directory.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        choice.setItemLabelGenerator(entry -> directory.name(entry).forReader(reader));
        choice.setRenderer(new ComponentRenderer<>(entry -> row(entry, reader)));
        choice.setAllowCustomValue(true);
        choice.setClearButtonVisible(true);
        choice.setManualValidation(true);
        choice.addCustomValueSetListener(typed -> offerToAdd(typed.getDetail()));
        choice.addValueChangeListener(change -> {
            chosen(change.getValue());
            tell();
        });
        addition.setVisible(false);
        add(choice, addition);
    }

    private Div row(T entry, Language reader) {
        Span name = new Span(directory.name(entry).forReader(reader));
        Span note = new Span(directory.note(entry, reader));
        note.addClassName("muted");
        note.getElement().setAttribute("dir", "auto");
        Div row = new Div(new CountryFlag(directory.country(entry)), name, note);
        row.addClassName("choice-row");
        return row;
    }

    private void chosen(@Nullable T entry) {
        choice.setInvalid(false);
        String country = entry == null ? null : directory.country(entry);
        choice.setPrefixComponent(country == null ? null : new CountryFlag(country));
        if (entry != null) {
            closeAddition();
        }
    }

    private void offerToAdd(String typed) {
        unknown = typed.strip();
        choice.setValue(null);
        if (!unknown.isEmpty()) {
            addition.removeAll();
            addition.add(directory.newEntry(unknown, choice::setValue, this::forget));
            addition.setVisible(true);
        }
        tell();
    }

    private void forget() {
        closeAddition();
        choice.focus();
        tell();
    }

    private void closeAddition() {
        unknown = "";
        addition.removeAll();
        addition.setVisible(false);
    }

    /**
     * Shows an entry, or a name that is not in the register with the offer to add it.
     *
     * @param typed the unknown name; empty where there is none
     */
    void show(@Nullable T entry, String typed) {
        choice.setValue(entry);
        if (entry == null && !typed.isEmpty()) {
            offerToAdd(typed);
        }
    }

    Optional<T> entry() {
        return choice.getOptionalValue();
    }

    /** The name that was typed, is not in the register and has not been added; empty where there is none. */
    String unknown() {
        return unknown;
    }

    void refuse(String message) {
        choice.setErrorMessage(message);
        choice.setInvalid(true);
    }

    void focus() {
        choice.focus();
    }

    /** Calls the action whenever another entry is chosen or an unknown name is typed. */
    void onChange(Runnable action) {
        listeners.add(action);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
