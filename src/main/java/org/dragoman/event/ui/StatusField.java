package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.event.LifeCycle;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.shell.Marker;
import org.jspecify.annotations.Nullable;

/** The world status of an event: only what the life cycle leads to from its stored status can be chosen. */
class StatusField extends RadioButtonGroup<WorldStatus> {

    private final transient Vocabulary vocabulary;
    private EventType type = EventType.VISIT_UNSPECIFIED;
    private @Nullable WorldStatus stored;

    StatusField(Vocabulary vocabulary) {
        super();
        this.vocabulary = vocabulary;
        setLabel(getTranslation("event.field.status"));
        setManualValidation(true);
        addClassName("status-field");
        setItems(WorldStatus.values());
        setRenderer(new ComponentRenderer<>(this::row));
        setValue(WorldStatus.ANNOUNCED);
        addValueChangeListener(_ -> setInvalid(false));
    }

    private Div row(WorldStatus status) {
        Div row = new Div(new Marker(type, status), new Span(vocabulary.status(status, UiLanguage.current())));
        row.addClassName("choice-row");
        return row;
    }

    /** Draws the choices with the marker of the type. */
    void setType(@Nullable EventType shown) {
        type = shown == null ? EventType.VISIT_UNSPECIFIED : shown;
        WorldStatus chosen = getValue();
        getListDataView().refreshAll();
        setValue(chosen);
    }

    /** The status that the steps start from; {@code null} for an event not stored yet, which may begin anywhere. */
    void setStored(@Nullable WorldStatus from) {
        stored = from;
        Set<WorldStatus> choices =
                from == null ? EnumSet.allOf(WorldStatus.class) : LifeCycle.choices(from, Role.EDITOR);
        setItemEnabledProvider(choices::contains);
        setHelperText(
                from == null || choices.size() == WorldStatus.values().length
                        ? ""
                        : getTranslation("event.form.status.help", vocabulary.status(from, UiLanguage.current())));
    }

    /** True if the chosen status corrects what was recorded as the end of the event. */
    boolean corrects() {
        return stored != null && LifeCycle.move(stored, getValue()) == LifeCycle.Move.CORRECTION;
    }

    /** True if the chosen status is another than the stored one. */
    boolean moves() {
        return stored != null && stored != getValue();
    }
}
