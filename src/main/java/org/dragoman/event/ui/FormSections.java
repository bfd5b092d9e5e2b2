package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dragoman.event.Doubt;

/** The sections of the event form, each with a place for what is probably wrong in it. */
class FormSections {

    private final EventText texts;
    private final Map<String, Div> doubts = new HashMap<>();
    private final Map<String, IntFunction<Div>> rows = new HashMap<>();
    private final List<DoubtLine> shown = new ArrayList<>();

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

    /** Lets the rows of a field, counted from 0, have a place of their own for what is probably wrong with them. */
    void rows(String field, IntFunction<Div> places) {
        rows.put(field, places);
    }

    /** Says in the sections what is probably wrong, and no longer what was said before. */
    void warn(List<Doubt> found) {
        shown.forEach(Component::removeFromParent);
        shown.clear();
        for (Doubt doubt : found) {
            DoubtLine line = new DoubtLine(doubt, texts);
            place(doubt.problem().field()).add(line);
            shown.add(line);
        }
    }

    private Div place(String problematic) {
        String[] field = problematic.split("\\.", 2);
        IntFunction<Div> places = rows.get(field[0]);
        if (places != null && field.length > 1) {
            return places.apply(Integer.parseInt(field[1]));
        }
        String section = switch (field[0]) {
            case "date", "status" -> "when";
            case "place" -> "where";
            case "participations" -> "who";
            case "parent", "related" -> "links";
            default -> "what";
        };
        return Objects.requireNonNull(doubts.get(section));
    }
}
