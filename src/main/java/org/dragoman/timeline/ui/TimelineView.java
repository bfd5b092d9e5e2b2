package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Objects;
import org.dragoman.event.EvidenceService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.Keys;
import org.dragoman.timeline.DayRange;
import org.dragoman.timeline.Facets;
import org.dragoman.timeline.LaneDimension;
import org.dragoman.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** All events on one timeline, with facets beside it and the chosen event's evidence in a drawer. */
@Route("")
@Menu(title = "timeline.view.title", icon = "timeline", order = 10)
@AnonymousAllowed
@StyleSheet("desk/event.css")
@StyleSheet("desk/timeline.css")
class TimelineView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String OPEN = "facets-open";

    private final transient TimelineService timeline;
    private final transient CurrentAccount account;
    private final Language language = UiLanguage.current();
    private final BrowseHeader header;
    private final FacetPanel facets;
    private final FilterBar filters;
    private final LaneSwitch lanes = new LaneSwitch(this::makeLanes);
    private final EventTimeline chart;
    private final EventDrawer drawer;
    private @Nullable TimelineState state;

    TimelineView(
            TimelineService timeline,
            EvidenceService evidence,
            CurrentAccount account,
            Translations translations,
            Vocabulary vocabulary,
            EventDateText dates) {
        this.timeline = timeline;
        this.account = account;
        header = new BrowseHeader(false, account.mayEdit());
        addClassName("timeline-view");
        chart = new EventTimeline(language, ElementTexts.in(language, translations));
        facets = new FacetPanel(
                (facet, value) -> go(present().withFilter(present().filter().toggled(facet, value))),
                this::count,
                () -> removeClassName(OPEN),
                chart::focus);
        filters = new FilterBar(dates, this::go, () -> addClassName(OPEN));
        drawer = new EventDrawer(evidence, vocabulary, dates, account.mayEdit(), this::close);
        chart.addClassName("timeline-chart");
        chart.addTool(lanes);
        chart.addWindowListener(shown -> look(shown.range()));
        chart.addSelectListener(chosen -> select(chosen.event().orElse(null)));
        chart.addOpenListener(opened -> {
            select(opened.event());
            drawer.focus();
        });
        Div body = new Div(facets, chart);
        body.addClassName("browse-body");
        Section card = new Section(header, filters, body);
        card.addClassNames("card", "browse-card");
        add(card, drawer);
        Keys.of(this)
                .on("f", this::filter)
                .on("l", this::nextLanes)
                .on("v", header::follow)
                .on("e", this::edit)
                .on("?", () -> TimelineKeys.show(account.mayEdit()))
                .on(Key.ESCAPE.getKeys().getFirst(), this::close);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        boolean byDesk = entering.getTrigger() == NavigationTrigger.UI_NAVIGATE;
        TimelineState.entered(entering, timeline).ifPresent(wanted -> enter(wanted, byDesk));
    }

    private void enter(TimelineState wanted, boolean byDesk) {
        DayRange shown = state == null ? null : state.range();
        boolean keep = wanted.range() == null || (byDesk && shown != null);
        show(keep ? wanted.withRange(shown == null ? FirstWindow.of(timeline) : shown) : wanted);
    }

    private TimelineState present() {
        return Objects.requireNonNull(state);
    }

    /** Leads to a state by a navigation of its own, so that the browser's back button undoes it. */
    private void go(TimelineState wanted) {
        UI.getCurrent().navigate(TimelineView.class, wanted.address());
    }

    private void show(TimelineState wanted) {
        @Nullable EventId before = state == null ? null : state.selected();
        state = wanted;
        chart.setRevision(timeline.revision());
        chart.setQuery(new QueryParameters(wanted.filter().parameters())
                .merging("lang", language.code())
                .getQueryString());
        chart.setLanes(wanted.lanes());
        chart.setRange(Objects.requireNonNull(wanted.range()));
        chart.setSelected(wanted.selected());
        lanes.show(wanted.lanes());
        count();
        EventId selected = wanted.selected();
        setClassName("drawer-open", selected != null);
        if (selected == null) {
            drawer.setVisible(false);
        } else if (!selected.equals(before)) {
            drawer.open(timeline.event(selected));
        }
        drawer.found(selected == null ? List.of() : timeline.matches(selected, wanted.filter(), language));
    }

    /** Counts what is in sight; the element has asked for the same window. */
    private void count() {
        TimelineState now = present();
        Facets found = timeline.facets(now.filter(), now.range(), language, facets.wish(now.filter()));
        facets.show(found);
        filters.show(now, found, false);
        header.show(timeline.counts(now.filter(), now.range()), now);
    }

    /** Follows the element to another window; the address follows too, without a step in the browser's history. */
    private void look(DayRange range) {
        state = present().withRange(range);
        count();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("", present().address()));
    }

    private void select(@Nullable EventId event) {
        if (!Objects.equals(event, present().selected())) {
            go(present().withSelected(event));
        }
    }

    private void close() {
        removeClassName(OPEN);
        if (present().selected() != null) {
            select(null);
            chart.focus();
        }
    }

    private void filter() {
        addClassName(OPEN);
        facets.focus();
    }

    private void makeLanes(LaneDimension wanted) {
        go(present().withLanes(wanted));
    }

    private void nextLanes() {
        LaneDimension[] all = LaneDimension.values();
        int next = List.of(all).indexOf(present().lanes()) + 1;
        makeLanes(all[next % all.length]);
    }

    private void edit() {
        EventId selected = present().selected();
        if (selected != null && account.mayEdit()) {
            UI.getCurrent().navigate("events/" + selected + "/edit");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("timeline.view.title"));
    }
}
