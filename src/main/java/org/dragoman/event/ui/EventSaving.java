package org.dragoman.event.ui;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dragoman.event.ChangedMeanwhileException;
import org.dragoman.event.Doubt;
import org.dragoman.event.DoubtService;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.NoSuchEventException;
import org.dragoman.event.SourceChange;
import org.dragoman.kernel.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/** Saves what the form holds, or says in the form and its head why that cannot be done yet. */
class EventSaving {

    private static final Logger LOG = LoggerFactory.getLogger(EventSaving.class);

    private final EventService events;
    private final DoubtService doubts;
    private final EventForm form;
    private final SourcesField sources;
    private final EventFormHeader header;
    private List<Doubt> shown = List.of();

    EventSaving(
            EventService events, DoubtService doubts, EventForm form, SourcesField sources, EventFormHeader header) {
        this.events = events;
        this.doubts = doubts;
        this.form = form;
        this.sources = sources;
        this.header = header;
    }

    /** Forgets what was said about another content. */
    void begin() {
        shown = List.of();
        form.warn(shown);
        header.fail("");
    }

    /**
     * Tries to save.
     *
     * @param seen the event that the form changes; {@code null} for a new one
     * @param saved takes the event once it is saved
     * @param clashed takes what is typed and the event as somebody else has saved it meanwhile
     */
    void save(@Nullable OpenedEvent seen, Consumer<Event> saved, BiConsumer<EventData, Event> clashed) {
        header.fail("");
        form.read()
                .ifPresentOrElse(
                        data -> {
                            if (!doubtful(seen, data)) {
                                save(seen, data, saved, clashed);
                            }
                        },
                        () -> showAllProblems(seen));
    }

    /** Says beside what is understood what the register would refuse of it, too. */
    private void showAllProblems(@Nullable OpenedEvent seen) {
        events.problems(seen == null ? null : seen.id(), form.content(), sources.change(), form.reason())
                .forEach(this::refuse);
        showProblems();
    }

    private void save(
            @Nullable OpenedEvent seen, EventData data, Consumer<Event> saved, BiConsumer<EventData, Event> clashed) {
        SourceChange change = sources.change();
        try {
            saved.accept(
                    seen == null
                            ? events.create(data, change, form.reason())
                            : events.update(seen.id(), seen.version(), data, change, form.reason()));
        } catch (InvalidEventException refused) {
            refused.problems().forEach(this::refuse);
            showProblems();
        } catch (ChangedMeanwhileException meanwhile) {
            clashed.accept(data, meanwhile.current());
        } catch (NoSuchEventException gone) {
            header.fail(header.getTranslation("event.page.not-found"));
        } catch (NestedRuntimeException broken) {
            LOG.error("An event could not be saved", broken);
            header.fail(header.getTranslation("event.form.failure"));
        }
    }

    private void refuse(FieldProblem problem) {
        if (problem.field().equals("sources")) {
            sources.refuse(problem);
        } else {
            form.refuse(problem);
        }
    }

    private void showProblems() {
        header.fail(header.getTranslation("event.form.problems"));
        form.focusProblem();
    }

    /** Shows what is probably wrong; true until the editor has seen all of it and given a reason. */
    private boolean doubtful(@Nullable OpenedEvent seen, EventData data) {
        List<Doubt> found = doubts.doubts(seen == null ? null : seen.id(), data);
        boolean news = !shown.containsAll(found);
        shown = found;
        form.warn(found);
        boolean open = !found.isEmpty() && (news || form.reason().isBlank());
        if (open) {
            header.fail(header.getTranslation("event.form.doubts", found.size()));
            form.focusReason();
        }
        return open;
    }
}
