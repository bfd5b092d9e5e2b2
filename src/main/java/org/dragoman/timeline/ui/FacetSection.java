package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Marker;
import org.dragoman.timeline.Facet;
import org.dragoman.timeline.FacetValue;

/** One facet: a heading that folds it and, where it is open, a box for each value. */
class FacetSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_AT_ONCE = 8;

    private final Facet facet;
    private final NativeButton heading;

    FacetSection(Facet facet, long chosen, Runnable fold) {
        this.facet = facet;
        String title = getTranslation("timeline.facet." + facet.code());
        heading = new NativeButton(title, _ -> fold.run());
        heading.setId("facet-" + facet.code());
        heading.addClassName("facet-heading");
        if (chosen > 0) {
            Span number = new Span(Long.toString(chosen));
            number.addClassName("facet-chosen");
            heading.add(number);
            heading.setAriaLabel(getTranslation("timeline.facets.chosen", title, chosen));
        }
        addClassNames("facet", "facet-" + facet.code());
        getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "facet-" + facet.code());
        add(new H3(heading));
        unfold(false);
    }

    private void unfold(boolean open) {
        heading.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    /**
     * Shows the values.
     *
     * @param whole whether to show all of them at once
     */
    void show(List<FacetValue> values, FacetPanel.Choice choice, boolean whole, Runnable showWhole) {
        unfold(true);
        int most = values.stream().mapToInt(FacetValue::count).max().orElse(0);
        boolean all = whole || values.size() <= SHOWN_AT_ONCE + 1;
        List<FacetValue> shown = values.stream()
                .filter(value -> all || value.selected() || values.indexOf(value) < SHOWN_AT_ONCE)
                .toList();
        shown.forEach(value -> add(row(value, most, choice)));
        if (values.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("timeline.facets.none"));
            none.addClassName("muted");
            add(none);
        }
        if (shown.size() < values.size()) {
            NativeButton more = new NativeButton(
                    getTranslation("timeline.facets.more", values.size() - shown.size()), _ -> showWhole.run());
            more.addClassName("link-button");
            add(more);
        }
    }

    private Checkbox row(FacetValue value, int most, FacetPanel.Choice choice) {
        Span name = new Span(value.label());
        name.addClassName("facet-name");
        name.getElement().setAttribute("dir", "auto").setAttribute("title", value.label());
        Span count = new Span(Integer.toString(value.count()));
        count.addClassName("facet-count");
        Span label = new Span();
        label.addClassName("facet-label");
        sign(value).ifPresent(label::add);
        label.add(name, count);
        label.getElement().getStyle().set("--share", Double.toString(most == 0 ? 0 : (double) value.count() / most));
        Checkbox box = new Checkbox(value.selected());
        box.setLabelComponent(label);
        box.setId("facet-" + facet.code() + "-" + value.value());
        box.addClassName("facet-value");
        box.addClassName(value.count() == 0 ? "facet-empty" : "facet-filled");
        box.addValueChangeListener(_ -> choice.toggle(facet, value.value()));
        return box;
    }

    private Optional<Component> sign(FacetValue value) {
        return switch (facet) {
            case TYPE -> family(value.value()).map(family -> new Marker(family, WorldStatus.TOOK_PLACE));
            case STATUS -> Optional.of(new Marker(Family.STATEMENT, WorldStatus.of(value.value())));
            case COUNTRY -> Optional.of(new CountryFlag(value.value()));
            default -> Optional.empty();
        };
    }

    private static Optional<Family> family(String type) {
        return Arrays.stream(Family.values())
                .filter(family -> family.code().equals(type))
                .findFirst()
                .or(() -> EventType.of(type).map(EventType::family));
    }
}
