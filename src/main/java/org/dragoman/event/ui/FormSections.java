package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.event.Doubt;

/** The sections of the event form, each with a place for what is probably wrong in it. */
class FormSections {

    private final EventText texts;
    private final Map<String, Div> doubts = new HashMap<>();

    FormSections(EventText texts) {
        this.texts = texts;
    }

    /** @param name ends the key of its heading */
    Section section(String name, Component... fields) {
        Section section = new Section();
        section.add(new H2(section.getTranslation("event.form.section." + name)));
        section.addClassNames("form-section", "form-section-" + name);
        section.add(fields);
        Div doubtful = new Div();
        doubtful.addClassName("form-doubts");
        doubtful.getElement().setAttribute("role", "alert");
        doubts.put(name, doubtful);
        section.add(doubtful);
        return section;
    }

    /** Says in the sections what is probably wrong, and no longer what was said before. */
    void warn(List<Doubt> found) {
        doubts.values().forEach(Div::removeAll);
        for (Doubt doubt : found) {
            String section = switch (doubt.problem().field()) {
                case "date", "status" -> "when";
                case "place" -> "where";
                case "participations" -> "who";
                case "parent", "related" -> "links";
                default -> "what";
            };
            Objects.requireNonNull(doubts.get(section)).add(new DoubtLine(doubt, texts));
        }
    }
}
