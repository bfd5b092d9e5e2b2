package org.dragoman.event.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
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
import java.util.Objects;
import java.util.Optional;
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
            DraftKeeper keeper,
            Presence presence,
            CurrentAccount account) {
        this.events = events;
        this.form = form;
        this.keeper = keeper;
        this.presence = new PresenceLine(presence, account, this::compare);
        addClassNames("page", "card", "event-form-view");
        header =
                new EventFormHeader(keeper.state(), this::leave, this::keep, () -> save(saved -> showPage(saved.id())));
        clash = new ClashArea(events, texts);
        saving = new EventSaving(events, doubts, form, header);
        add(header, done, this.presence, keeper.offers(), clash, form);
        form.onChange(this::keep);
        Shortcuts.addShortcutListener(this, () -> save(this::showNext), Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::keep, Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
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
        presence.enter(id, () -> newer().isPresent());
    }

    private void begin() {
        show(null, TypedEvent.BLANK);
        keeper.begin(null, 0);
        presence.leave();
    }

    private void show(@Nullable OpenedEvent event, TypedEvent typed) {
        opened = event;
        clash.removeAll();
        saving.begin();
        header.show(getPageHeading(), event == null ? 0 : event.version());
        form.show(typed, event == null ? null : event.status());
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

    private Optional<Event> newer() {
        return Optional.ofNullable(opened).flatMap(seen -> seen.newer(events));
    }

    /** Shows what somebody else has saved beside what is typed. */
    private void compare() {
        newer().ifPresent(theirs -> form.read().ifPresent(mine -> showClash(mine, theirs)));
    }

    private String getPageHeading() {
        return getTranslation(opened == null ? "event.form.title.new" : "event.form.title.edit");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getPageHeading());
    }

    private void keep() {
        keeper.keep(form.typed());
    }

    private void save(Consumer<Event> then) {
        saving.save(
                opened,
                saved -> {
                    keeper.discard();
                    form.saved();
                    then.accept(saved);
                },
                this::showClash);
    }

    private void showClash(EventData mine, Event theirs) {
        clash.compare(Objects.requireNonNull(opened), mine, theirs, merged -> settle(merged, theirs));
        presence.compared();
    }

    private void settle(EventData merged, Event theirs) {
        show(OpenedEvent.of(theirs), TypedEvent.of(merged).withReason(form.reason()));
        keeper.rebase(theirs.version());
        form.touch();
        keep();
        header.focusSave();
    }

    private static void showPage(EventId event) {
        UI.getCurrentOrThrow().navigate(EventView.class, EventView.parameters(event));
    }

    /** Offers an empty form and says what was saved. */
    private void showNext(Event saved) {
        UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, NEW);
        begin();
        done.show(saved);
        form.focus();
    }

    private void leave() {
        Optional.ofNullable(opened)
                .ifPresentOrElse(
                        event -> showPage(event.id()),
                        () -> UI.getCurrentOrThrow().navigate("events"));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (form.changed()) {
            new LeaveQuestion(leaving.postpone(), keeper::discard).open();
        }
    }
}
