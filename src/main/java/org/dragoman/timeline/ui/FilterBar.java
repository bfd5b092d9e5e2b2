package org.dragoman.timeline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.Pictogram;
import org.dragoman.timeline.DateMatch;
import org.dragoman.timeline.DayRange;
import org.dragoman.timeline.Facet;
import org.dragoman.timeline.FacetValue;
import org.dragoman.timeline.Facets;
import org.dragoman.timeline.TimelineFilter;

/** The conditions that are in force, each with a way to drop it, and how dates match. */
class FilterBar extends Div {

    private static final long serialVersionUID = 1L;

    /** Follows what a reader changes. */
    interface Change {
        void to(TimelineState state);
    }

    private final transient EventDateText dates;
    private final transient Change change;
    private final Language language = UiLanguage.current();
    private final Div chips = new Div();

    FilterBar(EventDateText dates, Change change, Runnable openFacets) {
        this.dates = dates;
        this.change = change;
        addClassName("filter-bar");
        chips.addClassName("filter-chips");
        NativeButton open = new NativeButton(getTranslation("timeline.facets.label"), _ -> openFacets.run());
        open.addComponentAsFirst(Pictogram.FILTER.icon());
        open.addClassNames("chip", "filter-open");
        add(open, chips);
    }

    /** @param days whether the days of the state are a condition that can be dropped */
    void show(TimelineState state, Facets facets, boolean days) {
        TimelineFilter filter = state.filter();
        chips.removeAll();
        if (days && state.range() != null) {
            chips.add(chip(getTranslation("timeline.filter.days"), days(state.range()), state.withRange(null)));
        }
        if (!filter.words().isEmpty()) {
            chips.add(chip(
                    getTranslation("timeline.filter.words"), filter.words(), state.withFilter(filter.withWords(""))));
        }
        for (Facet facet : Facet.values()) {
            List<String> chosen = facets.of(facet).stream()
                    .filter(FacetValue::selected)
                    .map(FacetValue::label)
                    .toList();
            if (!chosen.isEmpty()) {
                String name = getTranslation("timeline.facet." + facet.code());
                chips.add(chip(name, named(chosen), state.withFilter(filter.with(facet, List.of()))));
            }
        }
        together(state);
        if (filter.asOf() != null) {
            String day = dates.text(filter.asOf(), language);
            chips.add(chip(getTranslation("timeline.filter.as-of"), day, state.withFilter(filter.withAsOf(null))));
        }
        chips.add(match(state));
        if (!filter.open()) {
            NativeButton clear = new NativeButton(
                    getTranslation("timeline.filter.clear"), _ -> change.to(state.withFilter(filter.cleared())));
            clear.addClassName("link-button");
            chips.add(clear);
        }
    }

    private String days(DayRange range) {
        return getTranslation(
                "timeline.filter.days-value", dates.text(range.from(), language), dates.text(range.to(), language));
    }

    private String named(List<String> chosen) {
        String first = chosen.getFirst();
        return chosen.size() == 1 ? first : getTranslation("timeline.filter.and-more", first, chosen.size() - 1);
    }

    private NativeButton chip(String name, String value, TimelineState without) {
        Span values = new Span(value);
        values.addClassName("chip-value");
        values.getElement().setAttribute("dir", "auto");
        NativeButton chip = new NativeButton("", _ -> change.to(without));
        chip.add(new Span(name), values, Pictogram.CLOSE.icon());
        chip.addClassName("chip");
        chip.setAriaLabel(getTranslation("timeline.filter.drop", name, value));
        return chip;
    }

    /** Offers to narrow two chosen states down to what they have with each other. */
    private void together(TimelineState state) {
        TimelineFilter filter = state.filter();
        List<String> states = filter.chosen(Facet.COUNTRY);
        if (states.size() == 2) {
            List<String> pair =
                    Facet.DYAD.read(String.join("-", states)).stream().toList();
            TimelineFilter narrowed = filter.with(Facet.COUNTRY, List.of()).with(Facet.DYAD, pair);
            NativeButton together = new NativeButton(
                    getTranslation("timeline.filter.together"), _ -> change.to(state.withFilter(narrowed)));
            together.addClassName("link-button");
            chips.add(together);
        }
    }

    private NativeButton match(TimelineState state) {
        TimelineFilter filter = state.filter();
        DateMatch other = filter.match() == DateMatch.OVERLAP ? DateMatch.INSIDE : DateMatch.OVERLAP;
        Span value = new Span(getTranslation("timeline.match." + filter.match().code()));
        value.addClassName("chip-value");
        NativeButton chip = new NativeButton("", _ -> change.to(state.withFilter(filter.withMatch(other))));
        chip.add(new Span(getTranslation("timeline.match.label")), value);
        chip.addClassNames("chip", "chip-match");
        chip.getElement().setAttribute("title", getTranslation("timeline.match.hint"));
        return chip;
    }
}
