package org.dragoman.event.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
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
import java.util.Objects;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.NoSuchEventException;
import org.dragoman.kernel.EventId;
import org.dragoman.security.Roles;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** Adds an event or changes one. Whatever goes wrong, what was typed stays in the form. */
@Route("events/new")
@RouteAlias("events/:id([0-9]{1,18})/edit")
@RolesAllowed(Roles.EDITOR)
@StyleSheet("desk/event.css")
class EventFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(EventFormView.class);

    private final transient EventService events;
    private final transient EventText texts;
    private final EventForm form;
    private final H1 heading = new H1();
    private final Span failure = new Span();
    private final Div clash = new Div();
    private final Button save;

    /** The event as this editor last saw it; {@code null} while a new one is written. */
    private transient @Nullable Event opened;

    EventFormView(EventService events, EventText texts, EventForm form) {
        this.events = events;
        this.texts = texts;
        this.form = form;
        addClassNames("page", "card", "event-form-view");
        save = new Button(getTranslation("event.form.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTooltipText(getTranslation("event.form.save.keys"));
        Button cancel = new Button(getTranslation("event.form.cancel"), _ -> leave());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        failure.addClassName("field-error");
        failure.getElement().setAttribute("role", "alert");
        Header header = new Header(heading, failure, cancel, save);
        header.addClassName("page-header");
        add(header, clash, form);
        Shortcuts.addShortcutListener(this, () -> save(), Key.ENTER, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getRouteParameters().getLong("id").ifPresentOrElse(this::open, this::begin);
        heading.setText(getTranslation(titleKey()));
        form.focus();
    }

    private void open(long id) {
        Event event = events.find(new EventId(id))
                .orElseThrow(() -> new NotFoundException(getTranslation("event.page.not-found")));
        opened = event;
        form.show(event.data(), event.data().status());
    }

    private void begin() {
        opened = null;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("i18n.page.title", getTranslation(titleKey()));
    }

    private String titleKey() {
        return opened == null ? "event.form.title.new" : "event.form.title.edit";
    }

    private void save() {
        failure.setText("");
        form.read().ifPresentOrElse(this::save, () -> failure.setText(getTranslation("event.form.problems")));
    }

    private void save(EventData data) {
        try {
            Event seen = opened;
            Event saved = seen == null
                    ? events.create(data, form.reason())
                    : events.update(seen.id(), seen.version(), data, form.reason());
            form.saved();
            UI.getCurrentOrThrow().navigate(EventView.class, EventView.parameters(saved.id()));
        } catch (InvalidEventException refused) {
            form.refuse(refused.problems());
            failure.setText(getTranslation("event.form.problems"));
        } catch (ChangedMeanwhileException meanwhile) {
            showClash(data, meanwhile);
        } catch (NoSuchEventException gone) {
            failure.setText(getTranslation("event.page.not-found"));
        } catch (NestedRuntimeException broken) {
            LOG.error("An event could not be saved", broken);
            failure.setText(getTranslation("event.form.failure"));
        }
    }

    private void showClash(EventData mine, ChangedMeanwhileException meanwhile) {
        Event seen = Objects.requireNonNull(opened);
        Clash found = new Clash(seen.data(), mine, meanwhile.current());
        String who = meanwhile.since().getLast().madeBy();
        clash.removeAll();
        clash.add(new ClashPanel(found, who, texts, merged -> settle(merged, found.theirs())));
    }

    private void settle(EventData merged, Event theirs) {
        opened = theirs;
        form.show(merged, theirs.data().status());
        form.change();
        clash.removeAll();
        save.focus();
    }

    private void leave() {
        UI page = UI.getCurrentOrThrow();
        Event event = opened;
        if (event == null) {
            page.navigate("events");
        } else {
            page.navigate(EventView.class, EventView.parameters(event.id()));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (!form.changed()) {
            return;
        }
        BeforeLeaveEvent.ContinueNavigationAction onward = leaving.postpone();
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(getTranslation("event.form.leave.heading"));
        question.setText(getTranslation("event.form.leave.text"));
        question.setConfirmText(getTranslation("event.form.leave.yes"));
        question.setCancelText(getTranslation("event.form.leave.no"));
        question.setCancelable(true);
        question.addConfirmListener(_ -> onward.proceed());
        question.addCancelListener(_ -> onward.cancel());
        question.open();
    }
}
