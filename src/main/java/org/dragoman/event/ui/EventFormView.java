package org.dragoman.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.dragoman.event.DoubtService;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.kernel.EventId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Adds an event or changes one. Whatever goes wrong, what was typed stays in the form, and in a draft that outlives the
 * session and the server.
 */
@Route(EventFormView.NEW)
@RouteAlias("events/:id([0-9]{1,18})/edit")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/event.css")
class EventFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    /** The address of the empty form. */
    static final String NEW = "events/new";

    private final transient EventService events;
    private final transient EventSaving saving;
    private final transient DraftKeeper keeper;
    private final EventForm form;
    private final EventFormAside aside;
    private final PresenceLine presence;
    private final EventFormHeader header;
    private final SavedLine done = new SavedLine();
    private final ClashArea clash;

    /** The event as this editor last saw it; {@code null} while a new one is written. */
    private transient @Nullable OpenedEvent opened;

    EventFormView(
            EventService events,
            DoubtService doubts,
            EventText texts,
            EventForm form,
            EventFormAside aside,
            DraftKeeper keeper,
            Presence presence,
            CurrentAccount account) {
        this.events = events;
        this.form = form;
        this.aside = aside;
        this.keeper = keeper;
        header = new EventFormHeader(
                keeper.state(), this::leave, this::keep, () -> save(this::showPage), () -> save(this::showNext));
        this.presence = new PresenceLine(presence, account, texts, this::compare);
        clash = new ClashArea(events, texts, form, this.presence::compared, this::settle);
        saving = new EventSaving(events, doubts, form, aside.sources(), header);
        Div main = new Div(header, done, this.presence, keeper.offers(), clash, form);
        main.addClassNames("page", "card", "event-form-main");
        addClassName("event-form-view");
        add(main, aside);
        form.onChange(this::keep);
        aside.sources().onChange(this::touch);
    }

    /** The address of the form of an event. */
    static String edit(EventId event) {
        return "events/" + event + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        done.removeAll();
        entering.getRouteParameters().getLong("id").ifPresentOrElse(id -> open(new EventId(id)), this::begin);
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(DraftKeeper.PARAMETER)
                .flatMap(keeper::find)
                .ifPresentOrElse(this::resume, () -> keeper.offer(this::resume));
        form.focus();
    }

    private void open(EventId id) {
        Event event = events.find(id).orElseThrow(() -> new NotFoundException(getTranslation("event.page.not-found")));
        show(OpenedEvent.of(event), TypedEvent.of(event.data()));
        keeper.begin(id, event.version());
        presence.enter(id, clash::outdated);
    }

    private void begin() {
        show(null, TypedEvent.BLANK);
        keeper.begin(null, 0);
        presence.leave();
    }

    private void show(@Nullable OpenedEvent event, TypedEvent typed) {
        opened = event;
        clash.begin(event);
        saving.begin();
        header.show(getPageHeading(), event == null ? 0 : event.version());
        form.show(typed, event == null ? null : event.status());
        aside.show(event == null ? null : event.id(), typed.sources());
        aside.follow(typed(), form.date());
    }

    private TypedEvent typed() {
        return form.typed(aside.sources().typed());
    }

    private void touch() {
        form.touch();
        keep();
    }

    /** Goes on with a draft; if the event was changed since it was begun, the differences are shown at once. */
    private void resume(DraftKeeper.Kept kept) {
        OpenedEvent event = opened;
        OpenedEvent base = event == null ? null : event.from(kept.baseVersion(), events.history(event.id()));
        show(base, kept.typed());
        form.touch();
        keeper.resume(kept);
        compare();
    }

    private void compare() {
        clash.compare();
    }

    private String getPageHeading() {
        return getTranslation(opened == null ? "event.form.title.new" : "event.form.title.edit");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getPageHeading());
    }

    private void keep() {
        TypedEvent typed = typed();
        keeper.keep(typed);
        aside.follow(typed, form.date());
    }

    private void save(Consumer<Event> then) {
        saving.save(
                opened,
                saved -> {
                    keeper.discard();
                    form.saved();
                    then.accept(saved);
                },
                clash::show);
    }

    private void settle(EventData merged, Event theirs) {
        show(OpenedEvent.of(theirs), TypedEvent.of(merged).with(aside.sources().typed(), form.reason()));
        keeper.rebase(theirs.version());
        touch();
        header.focusSave();
    }

    private void showPage(Event saved) {
        UI.getCurrentOrThrow().navigate(EventView.class, EventView.parameters(saved.id()));
    }

    /** Offers an empty form and says what was saved. */
    private void showNext(Event saved) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, NEW);
        begin();
        done.show(saved);
        form.focus();
    }

    private void leave() {
        OpenedEvent event = opened;
        UI.getCurrentOrThrow().navigate(event == null ? "events" : "events/" + event.id());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (form.changed()) {
            new LeaveQuestion(leaving.postpone(), keeper::discard).open();
        }
    }
}
