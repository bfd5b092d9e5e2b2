package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.Language;
import org.dragoman.security.CurrentAccount;
import org.dragoman.shell.CountryFlag;
import org.dragoman.shell.Keys;
import org.dragoman.shell.Marker;
import org.dragoman.shell.StatusBadge;
import org.dragoman.shell.TitleLink;
import org.dragoman.timeline.Facets;
import org.dragoman.timeline.TimelineFilter;
import org.dragoman.timeline.TimelineRow;
import org.dragoman.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/** The same events as on the timeline, as a table by date. */
@Route("events")
@Menu(title = "timeline.list.title", icon = "events", order = 20)
@AnonymousAllowed
@StyleSheet("desk/timeline.css")
class EventListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final String BESIDE = "beside";

    private final transient TimelineService timeline;
    private final transient Vocabulary vocabulary;
    private final Language language = UiLanguage.current();
    private final BrowseHeader header;
    private final FacetPanel facets;
    private final FilterBar filters;
    private final Grid<TimelineRow> table = new Grid<>();
    private @Nullable TimelineState state;

    EventListView(TimelineService timeline, CurrentAccount account, Vocabulary vocabulary, EventDateText dates) {
        this.timeline = timeline;
        this.header = new BrowseHeader(true, account.mayEdit());
        this.vocabulary = vocabulary;
        addClassNames("timeline-view", "event-list-view");
        facets = new FacetPanel(
                (facet, value) -> go(present().withFilter(present().filter().toggled(facet, value))),
                this::count,
                () -> openFacets(false),
                table::focus);
        filters = new FilterBar(dates, this::go, () -> openFacets(true));
        Div body = new Div(facets, table());
        body.addClassName("browse-body");
        Section card = new Section(header, filters, body);
        card.addClassNames("card", "browse-card");
        add(card);
        Keys.of(this)
                .on("f", this::filter)
                .on(Key.ESCAPE.getKeys().getFirst(), () -> openFacets(false))
                .on("v", header::follow);
    }

    private void filter() {
        openFacets(true);
        facets.focus();
    }

    private void openFacets(boolean open) {
        setClassName("facets-open", open);
    }

    private Grid<TimelineRow> table() {
        table.addThemeVariants(GridVariant.NO_BORDER);
        table.addClassName("event-table");
        table.setSizeFull();
        table.setSelectionMode(Grid.SelectionMode.NONE);
        beside(table.addColumn(TimelineRow::dateLabel))
                .setHeader(getTranslation("timeline.list.date"))
                .setWidth("150px")
                .setFlexGrow(0);
        table.addColumn(new ComponentRenderer<>(this::title))
                .setHeader(getTranslation("timeline.list.event"))
                .setFlexGrow(3);
        beside(table.addColumn(new ComponentRenderer<>(this::status)))
                .setHeader(getTranslation("timeline.facet.status"))
                .setWidth("170px")
                .setFlexGrow(0);
        beside(table.addColumn(new ComponentRenderer<>(this::place)))
                .setHeader(getTranslation("timeline.list.place"))
                .setWidth("200px")
                .setFlexGrow(1);
        table.addItemClickListener(
                click -> UI.getCurrent().navigate("events/" + click.getItem().id()));
        return table;
    }

    /** Marks a column that a narrow screen has no room for; the event's own column says the same there. */
    private static Grid.Column<TimelineRow> beside(Grid.Column<TimelineRow> column) {
        return column.setPartNameGenerator(_ -> BESIDE).setHeaderPartName(BESIDE);
    }

    private Div title(TimelineRow row) {
        TitleLink title = new TitleLink("events/" + row.id(), row.title(), row.titleLanguage());
        Span type = new Span(vocabulary.type(row.type(), language));
        type.addClassName("muted");
        Div words = new Div(title, type, new MatchNote(row.matched()), compact(row));
        words.addClassName("row-words");
        Div cell = new Div(new Marker(row.type(), row.status()), words);
        cell.addClassName("row-title");
        return cell;
    }

    private Div compact(TimelineRow row) {
        Div compact = new Div(new Span(row.dateLabel()), status(row), place(row));
        compact.addClassName("row-compact");
        return compact;
    }

    private Div status(TimelineRow row) {
        Div cell = new Div(new StatusBadge(row.status(), vocabulary.status(row.status(), language)));
        cell.addClassName("row-tags");
        if (row.disputed()) {
            Span disputed = new Span(vocabulary.label("verification", "disputed", language));
            disputed.addClassNames("tag", "tag-warning");
            cell.add(disputed);
        }
        return cell;
    }

    private Div place(TimelineRow row) {
        Div cell = new Div();
        cell.addClassName("row-tags");
        row.countries().stream().limit(4).map(CountryFlag::new).forEach(cell::add);
        String place = row.place();
        if (place != null) {
            Span name = new Span(place);
            name.getElement().setAttribute("dir", "auto");
            cell.add(name);
        }
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        TimelineState.entered(entering, timeline).ifPresent(this::show);
    }

    private void show(TimelineState wanted) {
        state = wanted;
        count();
        table.setEmptyStateText(getTranslation(
                wanted.filter().equals(TimelineFilter.EVERYTHING) && wanted.range() == null
                        ? "timeline.list.emptyRegister"
                        : "timeline.list.empty"));
        table.setItems(
                query ->
                        timeline
                                .rows(wanted.filter(), wanted.range(), language, query.getOffset(), query.getLimit())
                                .stream(),
                query -> {
                    query.getOffset();
                    return timeline.counts(wanted.filter(), wanted.range()).total();
                });
    }

    private void count() {
        TimelineState now = present();
        Facets found = timeline.facets(now.filter(), now.range(), language, facets.wish(now.filter()));
        facets.show(found);
        filters.show(now, found, true);
        header.show(timeline.counts(now.filter(), now.range()), now);
    }

    private TimelineState present() {
        return Objects.requireNonNull(state);
    }

    private void go(TimelineState wanted) {
        UI.getCurrent().navigate(EventListView.class, wanted.address());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation("timeline.list.title"));
    }
}
