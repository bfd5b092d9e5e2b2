package org.dragoman.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.MergeService;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.shell.Toast;
import org.springframework.stereotype.Component;

/** Builds what an editor can do with an event as a whole: edit, merge, split, retract, restore. */
@Component
class EventActions {

    private static final int NEAR_DAYS = 60;
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})/?\\s*$");

    private final EventService events;
    private final MergeService merges;
    private final Translations translations;
    private final EventText texts;
    private final EventDateText dates;

    EventActions(
            EventService events, MergeService merges, Translations translations, EventText texts, EventDateText dates) {
        this.events = events;
        this.merges = merges;
        this.translations = translations;
        this.texts = texts;
        this.dates = dates;
    }

    /** @param changed called after the event was changed */
    Div of(EventSnapshot snapshot, Runnable changed) {
        Event event = snapshot.event();
        RouterLink edit = new RouterLink(EventFormView.class, EventView.parameters(event.id()));
        edit.setText(text("event.page.edit"));
        edit.addClassName("button-link");
        Div actions = new Div(edit);
        actions.addClassName("actions");
        if (event.state() == EditorialState.PUBLISHED) {
            actions.add(new Button(text("event.merge.heading"), _ -> merge(event, changed)));
            if (snapshot.mentions().size() > 1) {
                actions.add(new Button(text("event.split.heading"), _ -> split(snapshot, changed)));
            }
        }
        actions.add(toggle(event, changed));
        return actions;
    }

    private void merge(Event event, Runnable changed) {
        new MergeDialog(
                        near(event),
                        typed -> named(typed).flatMap(events::snapshot),
                        texts,
                        dates,
                        (into, reason) -> unlessChanged(
                                () -> open(merges.merge(event.id(), event.version(), into.id(), into.version(), reason)
                                        .result()),
                                changed))
                .open();
    }

    private List<EventSnapshot> near(Event event) {
        EventDate date = event.data().date();
        LocalDate first = date == null ? null : date.earliestStart();
        LocalDate last = date == null ? null : date.latestEnd();
        if (first == null || last == null) {
            return List.of();
        }
        return events.snapshotsOverlapping(first.minusDays(NEAR_DAYS), last.plusDays(NEAR_DAYS)).stream()
                .filter(other -> !other.event().id().equals(event.id()))
                .toList();
    }

    private void split(EventSnapshot snapshot, Runnable changed) {
        Event event = snapshot.event();
        new SplitDialog(
                        snapshot.mentions(),
                        texts,
                        dates,
                        (leaving, reason) -> unlessChanged(
                                () -> open(merges.split(event.id(), event.version(), leaving, reason)
                                        .result()),
                                changed))
                .open();
    }

    private static void open(Event event) {
        UI.getCurrent().navigate(EventView.class, EventView.parameters(event.id()));
    }

    private Button toggle(Event event, Runnable changed) {
        boolean retracted = event.state() == EditorialState.RETRACTED;
        String action = text(retracted ? "event.page.restore" : "event.page.retract");
        String explanation = text(retracted ? "event.page.restore.explanation" : "event.page.retract.explanation");
        Button toggle = new Button(
                action,
                _ -> new ReasonDialog(
                                action,
                                explanation,
                                texts,
                                reason -> unlessChanged(
                                        () -> {
                                            toggle(event, retracted, reason);
                                            changed.run();
                                        },
                                        changed))
                        .open());
        if (!retracted) {
            toggle.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        }
        return toggle;
    }

    private void toggle(Event event, boolean retracted, String reason) {
        if (retracted) {
            events.restore(event.id(), event.version(), reason);
        } else {
            events.retract(event.id(), event.version(), reason);
        }
    }

    private void unlessChanged(Runnable work, Runnable otherwise) {
        try {
            work.run();
        } catch (ChangedMeanwhileException meanwhile) {
            Toast.show(text("event.page.changed-meanwhile"));
            otherwise.run();
        }
    }

    private String text(String key) {
        return translations.text(UiLanguage.current(), key);
    }

    /** The event that a number or an address names. */
    static Optional<EventId> named(String typed) {
        Matcher digits = NUMBER.matcher(typed);
        return digits.find() ? Optional.of(new EventId(Long.parseLong(digits.group(1)))) : Optional.empty();
    }
}
