package org.dragoman.event.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.Marker;

/** The type of an event, chosen from a tree of families; typing the family's name lists the whole family. */
class TypeField extends ComboBox<EventType> {

    private static final List<EventType> BY_FAMILY = Arrays.stream(EventType.values())
            .sorted(Comparator.comparing(EventType::family))
            .toList();

    private static final Set<EventType> FIRST_OF_FAMILY = Arrays.stream(EventType.Family.values())
            .map(family -> BY_FAMILY.stream()
                    .filter(type -> type.family() == family)
                    .findFirst()
                    .orElseThrow())
            .collect(Collectors.toSet());

    TypeField(Vocabulary vocabulary) {
        Language reader = UiLanguage.current();
        Locale locale = reader.locale();
        setLabel(getTranslation("event.field.type"));
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
        addClassName("event-type-field");
        setItems(
                (type, typed) -> (vocabulary.type(type, reader) + " " + vocabulary.family(type.family(), reader))
                        .toLowerCase(locale)
                        .contains(typed.toLowerCase(locale)),
                BY_FAMILY);
        setItemLabelGenerator(type -> vocabulary.type(type, reader));
        setRenderer(new ComponentRenderer<>(type -> row(type, vocabulary, reader)));
        addValueChangeListener(change -> {
            setInvalid(false);
            EventType type = change.getValue();
            setPrefixComponent(type == null ? null : new Marker(type, WorldStatus.TOOK_PLACE));
        });
    }

    private static Div row(EventType type, Vocabulary vocabulary, Language reader) {
        Div leaf = new Div(new Marker(type, WorldStatus.TOOK_PLACE), new Span(vocabulary.type(type, reader)));
        leaf.addClassNames("choice-row", "tree-leaf");
        Div row = new Div(leaf);
        if (FIRST_OF_FAMILY.contains(type)) {
            Div family = new Div(vocabulary.family(type.family(), reader));
            family.addClassName("tree-family");
            row.addComponentAsFirst(family);
        }
        return row;
    }
}
