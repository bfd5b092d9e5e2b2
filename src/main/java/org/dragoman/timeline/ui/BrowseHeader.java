package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.dragoman.shell.Pictogram;
import org.dragoman.shell.PrimaryLink;
import org.dragoman.timeline.TimelineCounts;

/** What a browsing view is called, how many events it finds, and the way to its twin with the same filter. */
class BrowseHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final boolean list;
    private final Span total = new Span();
    private final RouterLink timeline = link("timeline.view.title", TimelineView.class, Pictogram.TIMELINE);
    private final RouterLink events = link("timeline.list.title", EventListView.class, Pictogram.EVENTS);
    private QueryParameters address = QueryParameters.empty();

    /**
     * The header.
     *
     * @param list whether this is the list
     * @param mayEdit whether to offer adding an event
     */
    BrowseHeader(boolean list, boolean mayEdit) {
        this.list = list;
        addClassName("browse-header");
        total.addClassName("muted");
        total.getElement().setAttribute("role", "status");
        (list ? events : timeline).getElement().setAttribute("aria-current", "page");
        Nav twins = new Nav(timeline, events);
        twins.addClassNames("segments", "twins");
        twins.getElement().setAttribute("aria-label", getTranslation("timeline.twins.label"));
        add(new H1(getTranslation(list ? "timeline.list.title" : "timeline.view.title")), total, twins);
        if (mayEdit) {
            add(PrimaryLink.adding("events/new", getTranslation("timeline.view.add")));
        }
    }

    private RouterLink link(String key, Class<? extends Component> view, Pictogram icon) {
        RouterLink link = new RouterLink("", view);
        link.add(icon.icon(), new Span(getTranslation(key)));
        return link;
    }

    void show(TimelineCounts counts, TimelineState state) {
        String key = state.range() == null ? "timeline.view.total-ever" : "timeline.view.total";
        total.setText(getTranslation(key, counts.total(), counts.undated()));
        address = state.withSelected(null).address();
        timeline.setQueryParameters(address);
        events.setQueryParameters(address);
    }

    /** Goes to the twin. */
    void follow() {
        UI.getCurrent().navigate(list ? TimelineView.class : EventListView.class, address);
    }
}
