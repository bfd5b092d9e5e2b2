package org.dragoman.event.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dragoman.event.EditorialState;
import org.dragoman.event.EventData;
import org.dragoman.event.Revision;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.UiLanguage;
import org.dragoman.kernel.Language;
import org.dragoman.shell.ChangeHistory;
import org.jspecify.annotations.Nullable;

/** Every change of an event, the latest first. */
class EventHistory extends ChangeHistory {

    private final transient EventText texts;

    /**
     * A history.
     *
     * @param revisions oldest first
     * @param undo what editors can undo; {@code null} for readers
     */
    EventHistory(List<Revision> revisions, EventText texts, EventDateText dates, @Nullable HistoryUndo undo) {
        super(dates);
        this.texts = texts;
        addClassName("event-history");
        UnaryOperator<String> editors = texts.editors(revisions);
        for (int index = revisions.size() - 1; index >= 0; index--) {
            EditorialState before = index == 0
                    ? EditorialState.PUBLISHED
                    : revisions.get(index - 1).state();
            Revision revision = revisions.get(index);
            List<Component> more = new ArrayList<>();
            undone(revision, revisions).ifPresent(more::add);
            if (undo != null) {
                more.add(undo.of(revision));
            }
            add(new Entry(
                    editors.apply(revision.madeBy()),
                    revision.madeAt(),
                    version(revision),
                    revision.reason(),
                    changes(revision, before),
                    more));
        }
    }

    private Optional<Paragraph> undone(Revision revision, List<Revision> revisions) {
        return revisions.stream()
                .filter(earlier -> Objects.equals(earlier.seq(), revision.undoes()))
                .map(earlier -> new Paragraph(getTranslation("shell.history.undoes", earlier.version())))
                .findFirst();
    }

    private Anchor version(Revision revision) {
        Anchor version =
                new Anchor(RevisionView.address(revision), getTranslation("shell.history.version", revision.version()));
        version.getElement().setAttribute("router-link", true);
        return version;
    }

    private List<String> changes(Revision revision, EditorialState stateBefore) {
        List<String> changes = new ArrayList<>();
        EventData before = revision.before();
        if (before == null) {
            changes.add(getTranslation("event.history.created"));
        } else {
            Language reader = UiLanguage.current();
            EventField.differing(before, revision.after())
                    .forEach(field -> changes.add(change(
                            texts.label(field, reader),
                            texts.value(field, before, reader),
                            texts.value(field, revision.after(), reader))));
        }
        if (revision.state() != stateBefore) {
            changes.add(getTranslation(
                    revision.state() == EditorialState.RETRACTED
                            ? "event.history.retracted"
                            : "event.history.restored"));
        }
        return changes.isEmpty() ? List.of(getTranslation("event.history.evidence")) : changes;
    }

    /** The day of an instant, in UTC as all of the history. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
