package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Marker;
import org.dragoman.shell.Pictogram;
import org.dragoman.timeline.Facet;
import org.dragoman.timeline.FacetValue;
import org.dragoman.timeline.Facets;

/** What the events in sight can be narrowed down by, with counts; types and statuses are the legend of the markers. */
class FacetPanel extends Aside {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_AT_ONCE = 8;

    /** Follows what a reader chooses. */
    interface Choice {
        void toggle(Facet facet, String value);
    }

    private final transient Choice choice;
    private final Div sections = new Div();
    private final Set<Facet> unfolded = EnumSet.noneOf(Facet.class);

    FacetPanel(Choice choice, Runnable close) {
        this.choice = choice;
        addClassName("facet-panel");
        getElement().setAttribute("aria-label", getTranslation("timeline.facets.label"));
        NativeButton closing = new NativeButton("", _ -> close.run());
        closing.add(Pictogram.CLOSE.icon());
        closing.addClassNames("icon-button", "facet-close");
        closing.setAriaLabel(getTranslation("timeline.facets.close"));
        add(new Header(new H2(getTranslation("timeline.facets.label")), closing), sections);
    }

    void show(Facets facets) {
        sections.removeAll();
        for (Facet facet : Facet.values()) {
            if (!facets.values(facet).isEmpty()) {
                sections.add(section(facet, facets.values(facet)));
            }
        }
    }

    private Section section(Facet facet, List<FacetValue> values) {
        String id = "facet-" + facet.code();
        H3 heading = new H3(getTranslation("timeline.facet." + facet.code()));
        heading.setId(id);
        Section section = new Section(heading);
        section.addClassNames("facet", id);
        section.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id);
        int most = values.stream().mapToInt(FacetValue::count).max().orElse(0);
        boolean folded = !unfolded.contains(facet) && values.size() > SHOWN_AT_ONCE + 1 && facet == Facet.COUNTRY;
        for (FacetValue value : values) {
            Component row = row(facet, value, most);
            row.setVisible(!folded || value.selected() || values.indexOf(value) < SHOWN_AT_ONCE);
            section.add(row);
        }
        if (folded) {
            section.add(more(facet, section));
        }
        return section;
    }

    private NativeButton more(Facet facet, Section section) {
        long hidden = section.getChildren().filter(row -> !row.isVisible()).count();
        NativeButton more = new NativeButton(getTranslation("timeline.facets.more", hidden));
        more.addClassName("link-button");
        more.addClickListener(_ -> {
            unfolded.add(facet);
            section.getChildren().forEach(row -> row.setVisible(true));
            more.setVisible(false);
        });
        return more;
    }

    private Component row(Facet facet, FacetValue value, int most) {
        Span name = new Span(value.label());
        name.addClassName("facet-name");
        Span count = new Span(Integer.toString(value.count()));
        count.addClassName("facet-count");
        Span label = new Span();
        label.addClassName("facet-label");
        sign(facet, value).ifPresent(label::add);
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

    private static Optional<Component> sign(Facet facet, FacetValue value) {
        return switch (facet) {
            case TYPE -> family(value.value()).map(family -> new Marker(family, WorldStatus.TOOK_PLACE));
            case STATUS -> Optional.of(new Marker(Family.STATEMENT, WorldStatus.of(value.value())));
            case COUNTRY -> Optional.of(new CountryFlag(value.value()));
            case LANGUAGE -> Optional.empty();
        };
    }

    private static Optional<Family> family(String type) {
        return Arrays.stream(Family.values())
                .filter(family -> family.code().equals(type))
                .findFirst()
                .or(() -> EventType.of(type).map(EventType::family));
    }
}
