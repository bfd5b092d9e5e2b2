package org.dragoman.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.event.Batch;
import org.dragoman.event.BatchService;
import org.dragoman.event.EventService;
import org.dragoman.event.Revision;

/** What an editor can undo in a history: one change alone, or all that was made together with it. */
class HistoryUndo {

    private final EventService events;
    private final BatchService batches;
    private final EventText texts;
    private final Runnable undone;

    /** @param undone called after something was undone */
    HistoryUndo(EventService events, BatchService batches, EventText texts, Runnable undone) {
        this.events = events;
        this.batches = batches;
        this.texts = texts;
        this.undone = undone;
    }

    /** The ways in which the revision can be undone; empty where it has been. */
    Div of(Revision revision) {
        Div actions = new Div();
        actions.addClassName("history-actions");
        Optional<Batch> batch = Optional.ofNullable(revision.batch()).flatMap(batches::find);
        batch.ifPresent(together -> {
            Span kind = new Span(actions.getTranslation(
                    "event.history.batch." + together.kind().code()));
            kind.addClassName("tag");
            actions.add(kind);
            if (together.undoneBy() != null) {
                actions.add(new Span(actions.getTranslation("event.history.batch.undone")));
            }
        });
        if (batch.filter(Batch::indivisible).isEmpty()) {
            actions.add(button(
                    actions.getTranslation("shell.history.undo"),
                    actions.getTranslation("shell.history.undo.explanation"),
                    reason -> events.undo(revision.event(), revision.version(), reason)));
        }
        batch.filter(together -> together.undoneBy() == null).ifPresent(together -> {
            int size = batches.revisions(together.id()).size();
            actions.add(button(
                    actions.getTranslation("event.history.undo-batch", size),
                    actions.getTranslation("event.history.undo-batch.explanation"),
                    reason -> batches.undo(together.id(), reason)));
        });
        return actions;
    }

    private Button button(String label, String explanation, Consumer<String> work) {
        Button button = new Button(
                label,
                _ -> ReasonDialog.optional(label, explanation, texts, reason -> {
                            work.accept(reason);
                            undone.run();
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
