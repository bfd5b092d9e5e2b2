package org.dragoman.article.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Source;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.SourceId;
import org.jspecify.annotations.Nullable;

/** Chooses the source of an article, or adds it in place. */
class SourceField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SourceService sources;
    private final ComboBox<Source> source = new ComboBox<>();
    private final Div adding = new Div();
    private final TextField name = new TextField();
    private final Select<SourceKind> kind = new Select<>();

    SourceField(SourceService sources) {
        this.sources = sources;
        addClassName("source-field");
        source.setLabel(getTranslation("article.add.source"));
        source.setItemLabelGenerator(item -> item.data().name());
        source.setRequiredIndicatorVisible(true);
        source.setClearButtonVisible(true);
        source.setAllowCustomValue(true);
        source.addCustomValueSetListener(typed -> offer(typed.getDetail()));
        load();
        Button add = new Button(getTranslation("article.add.source.new"), click -> offer(""));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        Div choice = new Div(source, add);
        choice.addClassName("source-choice");
        add(choice, addingPanel());
    }

    private Div addingPanel() {
        name.setLabel(getTranslation("article.add.source.name"));
        name.setMaxLength(SourceData.NAME_LENGTH);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        name.getElement().setAttribute("dir", "auto");
        kind.setLabel(getTranslation("article.add.source.kind"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("vocabulary.source-kind." + item.code()));
        kind.setValue(SourceKind.AGENCY);
        Button create = new Button(getTranslation("article.add.source.create"), click -> create());
        Button cancel = new Button(getTranslation("article.add.cancel"), click -> adding.setVisible(false));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        adding.add(name, kind, create, cancel);
        adding.addClassName("source-adding");
        adding.setVisible(false);
        return adding;
    }

    private List<Source> load() {
        List<Source> all = sources.list();
        source.setItems(all);
        return all;
    }

    private void offer(String typed) {
        name.setValue(typed.strip());
        adding.setVisible(true);
        name.focus();
    }

    private void create() {
        String typed = name.getValue().strip();
        if (typed.isEmpty()) {
            name.setErrorMessage(getTranslation("article.add.source.name-missing"));
            name.setInvalid(true);
            return;
        }
        Optional<Source> namesake = sources.list().stream()
                .filter(known -> known.data().name().equalsIgnoreCase(typed))
                .findFirst();
        SourceId chosen = namesake.map(Source::id)
                .orElseGet(() -> sources.create(new SourceData(typed, kind.getValue(), null, null, false))
                        .id());
        load().stream().filter(known -> known.id().equals(chosen)).findFirst().ifPresent(source::setValue);
        name.clear();
        name.setInvalid(false);
        adding.setVisible(false);
        setProblem(null);
    }

    /** Chooses the source with the name, or offers to add it, unless one is chosen already. */
    void propose(@Nullable String publisher) {
        if (publisher == null || source.getValue() != null) {
            return;
        }
        sources.list().stream()
                .filter(known -> known.data().name().equalsIgnoreCase(publisher.strip()))
                .findFirst()
                .ifPresentOrElse(source::setValue, () -> {
                    name.setValue(publisher.strip());
                    adding.setVisible(true);
                });
    }

    @Nullable
    SourceId value() {
        Source chosen = source.getValue();
        return chosen == null ? null : chosen.id();
    }

    /** Says what is wrong with the choice; {@code null} takes it back. */
    void setProblem(@Nullable String message) {
        source.setErrorMessage(message);
        source.setInvalid(message != null);
    }
}
