package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.kernel.BatchId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Changes made together, and changes taken back: one alone, or all of a batch. */
abstract class BatchContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private BatchService batches;

    @Autowired
    private EventService events;

    private Event event(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    @Test
    void a_change_is_taken_back_alone_and_what_came_after_it_stays() {
        Event event = events.create(fixture.visit(), NO_REASON);
        events.update(event.id(), 1, titled(dated(fixture.visit(), "2025-11-13"), "Moved"), NO_REASON);
        events.update(event.id(), 2, titled(dated(fixture.visit(), "2025-11-13"), "Named anew"), NO_REASON);

        Event undone = events.undo(event.id(), 2, "Wrong day");

        assertThat(undone.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(undone.data().title().in(Language.EN)).contains("Named anew");
        Revision last = events.history(event.id()).getLast();
        assertThat(last.undoes()).isEqualTo(events.history(event.id()).get(1).seq());
        assertThat(last.reason()).isEqualTo("Wrong day");
        assertThat(keys(() -> events.undo(event.id(), 2, NO_REASON))).containsExactly("event.problem.nothing-to-undo");
    }

    @Test
    void an_undoing_can_be_undone() {
        Event event = events.create(fixture.visit(), NO_REASON);
        events.update(event.id(), 1, dated(fixture.visit(), "2025-11-13"), NO_REASON);
        events.undo(event.id(), 2, NO_REASON);

        assertThat(events.undo(event.id(), 3, NO_REASON).data().date()).isEqualTo(EventDate.parse("2025-11-13"));
    }

    @Test
    void undoing_a_retraction_restores_and_undoing_a_creation_retracts() {
        Event event = events.create(fixture.visit(), NO_REASON);
        events.retract(event.id(), 1, "Entered twice");

        assertThat(events.undo(event.id(), 2, NO_REASON).state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(events.undo(event.id(), 1, NO_REASON).state()).isEqualTo(EditorialState.RETRACTED);
    }

    @Test
    void an_acceptance_undone_from_the_history_frees_its_mention_and_redone_takes_it_again() {
        Event event = events.create(fixture.visit(), NO_REASON);
        MentionId id = proposed();
        mentions.attach(id, event.id(), 1, inStatus(fixture.visit(), WorldStatus.CONFIRMED), NO_REASON);

        Event undone = events.undo(event.id(), 2, NO_REASON);

        assertThat(undone.data().status()).isEqualTo(WorldStatus.ANNOUNCED);
        assertThat(undone.verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(mention(id).state()).isEqualTo(MentionState.PROPOSED);

        Event redone = events.undo(event.id(), 3, NO_REASON);

        assertThat(redone.data().status()).isEqualTo(WorldStatus.CONFIRMED);
        assertThat(redone.verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(mention(id).event()).isEqualTo(event.id());
    }

    @Test
    void a_batch_is_undone_as_a_whole_and_redone() {
        Event known = events.create(fixture.visit(), NO_REASON);
        MentionId fresh = proposed();
        MentionId update = proposed();

        Batch.Made<Event> made = batches.together(BatchKind.BULK_ACCEPT, "All above 0.7", () -> {
            mentions.attach(update, known.id(), 1, dated(fixture.visit(), "2025-11-13"), NO_REASON);
            return mentions.accept(fresh, fixture.visit(), NO_REASON);
        });

        assertThat(batches.revisions(made.id()))
                .extracting(Revision::event)
                .containsExactly(known.id(), made.result().id());
        Batch batch = batches.find(made.id()).orElseThrow();
        assertThat(batch.kind()).isEqualTo(BatchKind.BULK_ACCEPT);
        assertThat(batch.madeBy()).isEqualTo("editor");
        assertThat(batch.reason()).isEqualTo("All above 0.7");

        BatchId undo = batches.undo(made.id(), "Too low");

        assertThat(event(made.result()).state()).isEqualTo(EditorialState.RETRACTED);
        assertThat(event(known).data()).isEqualTo(fixture.visit());
        assertThat(mention(fresh).state()).isEqualTo(MentionState.PROPOSED);
        assertThat(mention(update).state()).isEqualTo(MentionState.PROPOSED);
        assertThat(batches.find(made.id()).orElseThrow().undoneBy()).isEqualTo(undo);
        assertThat(keys(() -> batches.undo(made.id(), NO_REASON))).containsExactly("event.problem.undone-already");

        batches.undo(undo, "They were right");

        assertThat(event(made.result()).state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(event(known).data().date()).isEqualTo(EventDate.parse("2025-11-13"));
        assertThat(mention(fresh).event()).isEqualTo(made.result().id());
        assertThat(mention(update).event()).isEqualTo(known.id());
    }

    @Test
    void undoing_a_batch_keeps_what_was_changed_after_it() {
        Batch.Made<Event> made =
                batches.together(BatchKind.IMPORT, NO_REASON, () -> events.create(fixture.visit(), NO_REASON));
        Event known = made.result();
        Batch.Made<Event> second = batches.together(
                BatchKind.IMPORT,
                NO_REASON,
                () -> events.update(known.id(), 1, dated(fixture.visit(), "2025-11-13"), NO_REASON));
        events.update(known.id(), 2, titled(second.result().data(), "Theirs"), NO_REASON);

        batches.undo(second.id(), NO_REASON);

        assertThat(event(known).data()).isEqualTo(titled(fixture.visit(), "Theirs"));
    }

    @Test
    void work_that_fails_leaves_nothing_of_its_batch() {
        Event known = events.create(fixture.visit(), NO_REASON);
        long last = events.lastRevision();

        assertThatThrownBy(() -> batches.together(BatchKind.IMPORT, NO_REASON, () -> {
                    events.update(known.id(), 1, titled(fixture.visit(), "First"), NO_REASON);
                    return events.update(known.id(), 1, titled(fixture.visit(), "Second"), NO_REASON);
                }))
                .isInstanceOf(ChangedMeanwhileException.class);

        assertThat(events.lastRevision()).isEqualTo(last);
        assertThat(event(known)).isEqualTo(known);
    }

    @Test
    void only_editors_undo() {
        Event known = events.create(fixture.visit(), NO_REASON);
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> events.undo(known.id(), 1, NO_REASON)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.undo(new BatchId(1), NO_REASON)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> batches.together(BatchKind.IMPORT, NO_REASON, () -> known))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static List<String> keys(Runnable work) {
        List<String> keys = new ArrayList<>();
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(work::run)
                .satisfies(refused ->
                        refused.problems().stream().map(FieldProblem::key).forEach(keys::add));
        return keys;
    }
}
