package org.dragoman.event.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.Doubt;
import org.dragoman.event.DoubtService;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.NoSuchEventException;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventId;
import org.dragoman.security.CurrentAccount;
import org.dragoman.security.Roles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

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

    private static final Logger LOG = LoggerFactory.getLogger(EventFormView.class);

    private final transient EventService events;
    private final transient DoubtService doubts;
    private final transient EventText texts;
    private final transient DraftKeeper keeper;
    private final EventForm form;
    private final PresenceLine presence;
    private final EventFormHeader header;
    private final Div done = new Div();
    private final Div clash = new Div();

    /** The event as this editor last saw it; {@code null} while a new one is written. */
    private transient @Nullable OpenedEvent opened;

    private transient List<Doubt> shownDoubts = List.of();

    EventFormView(
            EventService events,
            DoubtService doubts,
            EventText texts,
            EventForm form,
            DraftKeeper keeper,
            Presence presence,
            CurrentAccount account) {
        this.events = events;
        this.doubts = doubts;
        this.texts = texts;
        this.form = form;
        this.keeper = keeper;
        this.presence = new PresenceLine(presence, account, this::compare);
        addClassNames("page", "card", "event-form-view");
        header =
                new EventFormHeader(keeper.state(), this::leave, this::keep, () -> save(saved -> showPage(saved.id())));
        done.addClassName("form-done");
        done.getElement().setAttribute("role", "status");
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
        presence.enter(id, () -> newer(id).isPresent());
    }

    private void begin() {
        show(null, TypedEvent.BLANK);
        keeper.begin(null, 0);
        presence.leave();
    }

    private void show(@Nullable OpenedEvent event, TypedEvent typed) {
        opened = event;
        clash.removeAll();
        shownDoubts = List.of();
        form.warn(shownDoubts);
        header.show(getPageHeading(), event == null ? 0 : event.version());
        header.fail("");
        form.show(typed, event == null ? null : event.status());
    }

    /** Goes on with a draft; if the event was changed since it was begun, the differences are shown at once. */
    private void resume(DraftKeeper.Kept kept) {
        OpenedEvent event = opened;
        OpenedEvent base = event == null
                ? null
                : events.history(event.id()).stream()
                        .filter(revision -> revision.version() == kept.baseVersion())
                        .findFirst()
                        .map(revision -> event.from(revision.version(), revision.after()))
                        .orElse(event);
        show(base, kept.typed());
        form.touch();
        keeper.resume(kept);
        compare();
    }

    /** The event as it is now, if somebody has saved it since it was opened. */
    private Optional<Event> newer(EventId id) {
        OpenedEvent seen = opened;
        return events.find(id).filter(now -> seen != null && now.version() > seen.version());
    }

    /** Shows what somebody else has saved beside what is typed. */
    private void compare() {
        OpenedEvent seen = opened;
        if (seen != null) {
            newer(seen.id()).ifPresent(theirs -> form.read().ifPresent(mine -> showClash(seen, mine, theirs)));
        }
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
        header.fail("");
        form.read().ifPresentOrElse(data -> save(data, then), () -> header.fail(getTranslation("event.form.problems")));
    }

    private void save(EventData data, Consumer<Event> then) {
        OpenedEvent seen = opened;
        if (doubtful(seen, data)) {
            return;
        }
        try {
            Event saved = seen == null
                    ? events.create(data, form.reason())
                    : events.update(seen.id(), seen.version(), data, form.reason());
            keeper.discard();
            form.saved();
            then.accept(saved);
        } catch (InvalidEventException refused) {
            form.refuse(refused.problems());
            header.fail(getTranslation("event.form.problems"));
        } catch (ChangedMeanwhileException meanwhile) {
            showClash(Objects.requireNonNull(seen), data, meanwhile.current());
        } catch (NoSuchEventException gone) {
            header.fail(getTranslation("event.page.not-found"));
        } catch (NestedRuntimeException broken) {
            LOG.error("An event could not be saved", broken);
            header.fail(getTranslation("event.form.failure"));
        }
    }

    /** Shows what is probably wrong; true until the editor has seen all of it and given a reason. */
    private boolean doubtful(@Nullable OpenedEvent seen, EventData data) {
        List<Doubt> found = doubts.doubts(seen == null ? null : seen.id(), data);
        boolean news = !shownDoubts.containsAll(found);
        shownDoubts = found;
        form.warn(found);
        boolean open = !found.isEmpty() && (news || form.reason().isBlank());
        if (open) {
            header.fail(getTranslation("event.form.doubts", found.size()));
            form.focusReason();
        }
        return open;
    }

    private void showClash(OpenedEvent seen, EventData mine, Event theirs) {
        Clash found = new Clash(seen.data(), mine, theirs);
        String who = events.history(theirs.id()).getLast().madeBy();
        clash.removeAll();
        clash.add(new ClashPanel(found, who, texts, merged -> settle(merged, theirs)));
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
        Anchor link = new Anchor("events/" + saved.id(), saved.data().title().forReader(UiLanguage.current()));
        link.getElement().setAttribute("router-link", true).setAttribute("dir", "auto");
        done.removeAll();
        done.add(new Span(getTranslation("event.form.saved")), link);
        form.focus();
    }

    private void leave() {
        OpenedEvent event = opened;
        if (event == null) {
            UI.getCurrentOrThrow().navigate("events");
        } else {
            showPage(event.id());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (form.changed()) {
            new LeaveQuestion(leaving.postpone(), keeper::discard).open();
        }
    }
}
