package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.shell.Pictogram;
import org.dragoman.timeline.Facet;
import org.dragoman.timeline.FacetValue;
import org.dragoman.timeline.FacetWish;
import org.dragoman.timeline.Facets;
import org.dragoman.timeline.TimelineFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the events in sight can be narrowed down by, with counts; types and statuses are the legend of the markers. Facets that
 * are folded are not counted. A field on top looks for values in all facets, by names in any script.
 */
class FacetPanel extends Aside {

    private static final long serialVersionUID = 1L;

    /** Follows what a reader chooses. */
    interface Choice {
        void toggle(Facet facet, String value);
    }

    private final transient Choice choice;
    private final transient Runnable ask;
    private final TextField words = new TextField();
    private final Div sections = new Div();
    private final Set<Facet> open =
            EnumSet.of(Facet.TYPE, Facet.STATUS, Facet.COUNTRY, Facet.PERSON, Facet.ORGANISATION);
    private final Set<Facet> whole = EnumSet.noneOf(Facet.class);

    /** The id of what had the focus before the sections were made anew. */
    private @Nullable String touched;

    private transient @Nullable Shown shown;

    /** What the sections were made of. */
    private record Shown(Facets facets, Set<Facet> open, Set<Facet> whole, boolean searching) {}

    /**
     * The panel.
     *
     * @param ask called when the panel wants to be shown what it wishes for now
     * @param skip leads on to what is filtered
     */
    FacetPanel(Choice choice, Runnable ask, Runnable close, Runnable skip) {
        this.choice = choice;
        this.ask = ask;
        addClassName("facet-panel");
        getElement().setAttribute("aria-label", getTranslation("timeline.facets.label"));
        NativeButton closing = new NativeButton("", _ -> close.run());
        closing.add(Pictogram.CLOSE.icon());
        closing.addClassNames("icon-button", "facet-close");
        closing.setAriaLabel(getTranslation("timeline.facets.close"));
        words.addClassName("facet-words");
        words.setPrefixComponent(Pictogram.FILTER.icon());
        words.setPlaceholder(getTranslation("timeline.facets.words"));
        words.setAriaLabel(getTranslation("timeline.facets.words"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> ask.run());
        NativeButton skipping = new NativeButton(getTranslation("timeline.facets.skip"), _ -> skip.run());
        skipping.addClassName("skip-link");
        add(skipping, new Header(new H2(getTranslation("timeline.facets.label")), closing), words, sections);
    }

    /** Puts the cursor into the field that looks for values. */
    void focus() {
        words.focus();
    }

    /** What is to be counted: facets that are open or chosen from, and all while values are looked for. */
    FacetWish wish(TimelineFilter filter) {
        Set<Facet> wanted = EnumSet.copyOf(open);
        wanted.addAll(
                searching() ? EnumSet.allOf(Facet.class) : filter.choices().keySet());
        return new FacetWish(wanted, words.getValue());
    }

    private boolean searching() {
        return !words.getValue().isBlank();
    }

    /** Shows the values; what stands there already stays, so that no click at that moment is lost. */
    void show(Facets facets) {
        Shown wanted = new Shown(facets, Set.copyOf(open), Set.copyOf(whole), searching());
        if (touched == null && wanted.equals(shown)) {
            return;
        }
        shown = wanted;
        sections.removeAll();
        for (Facet facet : Facet.values()) {
            List<FacetValue> values = facets.of(facet);
            boolean unfolded = searching() ? !values.isEmpty() : open.contains(facet);
            if (unfolded || !searching()) {
                sections.add(section(facet, values, unfolded));
            }
        }
        if (touched != null) {
            find(sections, touched);
            touched = null;
        }
    }

    private FacetSection section(Facet facet, List<FacetValue> values, boolean unfolded) {
        long chosen = values.stream().filter(FacetValue::selected).count();
        FacetSection section = new FacetSection(facet, chosen, () -> fold(facet));
        if (unfolded) {
            section.show(
                    values,
                    (toggled, value) -> {
                        touched = "facet-" + toggled.code() + "-" + value;
                        choice.toggle(toggled, value);
                    },
                    searching() || whole.contains(facet),
                    () -> {
                        whole.add(facet);
                        ask.run();
                    });
        }
        return section;
    }

    private void fold(Facet facet) {
        touched = "facet-" + facet.code();
        if (!open.remove(facet)) {
            open.add(facet);
        }
        ask.run();
    }

    /** Gives the focus to the component with the id. */
    private static void find(Component parent, String id) {
        parent.getChildren().forEach(child -> {
            if (id.equals(child.getId().orElse("")) && child instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            find(child, id);
        });
    }
}
