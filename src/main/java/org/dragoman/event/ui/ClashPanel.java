package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dragoman.event.EventData;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;

/** Shows, field by field, what this editor typed and what another has saved meanwhile, and asks which to keep. */
class ClashPanel extends Div {

    private enum Side {
        MINE,
        THEIRS
    }

    private final transient Clash clash;
    private final transient EventText texts;
    private final transient Map<EventField, RadioButtonGroup<Side>> choices = new LinkedHashMap<>();

    /**
     * @param who the other editor
     * @param resolved takes the content that follows from the choices
     */
    ClashPanel(Clash clash, String who, EventText texts, Consumer<EventData> resolved) {
        this.clash = clash;
        this.texts = texts;
        addClassName("clash-panel");
        getElement().setAttribute("role", "alert");
        List<EventField> contested = clash.contested();
        Span heading = new Span(
                getTranslation("event.clash.heading", who, clash.theirs().version()));
        heading.addClassName("clash-heading");
        add(heading, new Paragraph(getTranslation("event.clash.contested", contested.size())));
        contested.forEach(this::addChoice);
        if (!clash.taken().isEmpty()) {
            add(new Paragraph(getTranslation("event.clash.taken", labels(clash.taken()))));
        }
        Button keep = new Button(
                getTranslation(contested.isEmpty() ? "event.clash.go-on" : "event.clash.keep"),
                _ -> resolved.accept(clash.merged(chosenFromTheirs())));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        add(keep);
    }

    private String labels(List<EventField> fields) {
        Language reader = UiLanguage.current();
        return fields.stream()
                .map(field -> texts.label(field, reader))
                .collect(Collectors.joining(getTranslation("event.field.separator")));
    }

    private void addChoice(EventField field) {
        RadioButtonGroup<Side> choice = new RadioButtonGroup<>();
        choice.setLabel(texts.label(field, UiLanguage.current()));
        choice.setItems(Side.values());
        choice.setRenderer(new ComponentRenderer<>(side -> value(field, side)));
        choice.setValue(Side.MINE);
        choice.addClassName("clash-choice");
        choices.put(field, choice);
        add(choice);
    }

    private Div value(EventField field, Side side) {
        EventData data = side == Side.MINE ? clash.mine() : clash.theirs().data();
        Span whose = new Span(getTranslation(side == Side.MINE ? "event.clash.mine" : "event.clash.theirs"));
        whose.addClassName("muted");
        Span value = new Span(texts.value(field, data, UiLanguage.current()));
        value.getElement().setAttribute("dir", "auto");
        return new Div(whose, value);
    }

    private Set<EventField> chosenFromTheirs() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Side.THEIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
