package org.dragoman.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.event.EditorialState;
import org.dragoman.event.EventData;
import org.dragoman.event.Revision;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.security.DeskAccount;
import org.jspecify.annotations.Nullable;

/** Every change of an event, the latest first: who, when, why and what, field by field. */
class EventHistory extends OrderedList {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'UTC'");

    private final transient EventText texts;
    private final transient EventDateText dates;

    /**
     * A history.
     *
     * @param revisions oldest first
     * @param undo what editors can undo; {@code null} for readers
     */
    EventHistory(List<Revision> revisions, EventText texts, EventDateText dates, @Nullable HistoryUndo undo) {
        this.texts = texts;
        this.dates = dates;
        addClassName("event-history");
        for (int index = revisions.size() - 1; index >= 0; index--) {
            EditorialState before = index == 0
                    ? EditorialState.PUBLISHED
                    : revisions.get(index - 1).state();
            ListItem item = item(revisions.get(index), before);
            undone(revisions.get(index), revisions).ifPresent(item::add);
            if (undo != null) {
                item.add(undo.of(revisions.get(index)));
            }
            add(item);
        }
    }

    private Optional<Paragraph> undone(Revision revision, List<Revision> revisions) {
        return revisions.stream()
                .filter(earlier -> Objects.equals(earlier.seq(), revision.undoes()))
                .map(earlier -> new Paragraph(getTranslation("event.history.undoes", earlier.version())))
                .findFirst();
    }

    private ListItem item(Revision revision, EditorialState stateBefore) {
        Span who = new Span(
                DeskAccount.LOGIN.equals(revision.madeBy()) ? getTranslation("event.history.desk") : revision.madeBy());
        who.addClassName("history-who");
        who.getElement().setAttribute("dir", "auto");
        ZonedDateTime when = revision.madeAt().atZone(ZoneOffset.UTC);
        Span day = new Span(dates.text(when.toLocalDate(), UiLanguage.current()));
        Span time = new Span(TIME.format(when));
        time.getElement().setAttribute("dir", "ltr");
        Anchor version =
                new Anchor(RevisionView.address(revision), getTranslation("event.history.version", revision.version()));
        version.getElement().setAttribute("router-link", true);
        Div line = new Div(who, day, time, version);
        line.addClassName("history-line");
        ListItem item = new ListItem(line);
        if (!revision.reason().isBlank()) {
            Paragraph reason = new Paragraph(revision.reason());
            reason.addClassName("history-reason");
            reason.getElement().setAttribute("dir", "auto");
            item.add(reason);
        }
        item.add(changes(revision, stateBefore));
        return item;
    }

    private UnorderedList changes(Revision revision, EditorialState stateBefore) {
        UnorderedList changes = new UnorderedList();
        EventData before = revision.before();
        if (before == null) {
            changes.add(new ListItem(getTranslation("event.history.created")));
        } else {
            EventField.differing(before, revision.after())
                    .forEach(field -> changes.add(change(field, before, revision.after())));
        }
        if (revision.state() != stateBefore) {
            changes.add(new ListItem(getTranslation(
                    revision.state() == EditorialState.RETRACTED
                            ? "event.history.retracted"
                            : "event.history.restored")));
        }
        if (changes.getComponentCount() == 0) {
            changes.add(new ListItem(getTranslation("event.history.evidence")));
        }
        return changes;
    }

    private ListItem change(EventField field, EventData before, EventData after) {
        Language reader = UiLanguage.current();
        return new ListItem(getTranslation(
                "event.history.change",
                texts.label(field, reader),
                isolated(texts.value(field, before, reader)),
                isolated(texts.value(field, after, reader))));
    }

    /** The day of an instant, in UTC as all of the history. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** The text between marks that keep its direction from running into its neighbours. */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
