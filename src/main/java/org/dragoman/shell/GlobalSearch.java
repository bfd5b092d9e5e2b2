package org.dragoman.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/** The search field of the top bar: leads to the timeline with the words as the parameter {@code q}. */
class GlobalSearch extends Composite<Div> {

    private static final long serialVersionUID = 1L;
    private static final String WORDS = "q";
    private static final String TIMELINE = "";

    private final TextField field = new TextField();
    private Location present = new Location(TIMELINE);

    GlobalSearch() {
        Div search = getContent();
        search.addClassName("global-search");
        search.getElement().setAttribute("role", "search");
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.setAriaLabel(getTranslation("shell.search.label"));
        field.setPrefixComponent(Pictogram.SEARCH.icon());
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        Span hint = new Span("/");
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        field.setSuffixComponent(hint);
        field.addKeyDownListener(Key.ENTER, press -> search());
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isBlank()) {
                search();
            }
        });
        search.add(field);
    }

    TextField field() {
        return field;
    }

    /** Shows the words of the address, where it is the timeline's. */
    void show(Location location) {
        present = location;
        field.setValue(
                onTimeline()
                        ? location.getQueryParameters()
                                .getSingleParameter(WORDS)
                                .orElse("")
                        : "");
    }

    private void search() {
        String words = field.getValue().strip();
        QueryParameters kept = onTimeline() ? present.getQueryParameters() : QueryParameters.empty();
        if (words.isEmpty() && !onTimeline()) {
            return;
        }
        UI.getCurrent().navigate(TIMELINE, words.isEmpty() ? kept.excluding(WORDS) : kept.merging(WORDS, words));
    }

    private boolean onTimeline() {
        return present.getPath().equals(TIMELINE);
    }
}
