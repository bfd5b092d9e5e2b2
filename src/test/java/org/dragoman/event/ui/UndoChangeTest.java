package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.dragoman.event.Batch;
import org.dragoman.event.BatchKind;
import org.dragoman.event.BatchService;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Undoing from the history of the event page. */
class UndoChangeTest extends EventUiTest {

    @Autowired
    private BatchService batches;

    private static EventData titled(EventData data, String title) {
        return new EventData(
                data.type(),
                data.date(),
                data.status(),
                data.title().with(Language.EN, title),
                data.summary(),
                data.place(),
                data.participations());
    }

    private void undo(String button, int index) {
        test(findInView(Button.class).withText(button).all().get(index)).click();
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    @Test
    void one_change_is_undone_and_the_page_shows_it() {
        Event event = stateVisit();
        events.update(event.id(), 1, titled(event.data(), "Renamed by mistake"), "");
        openPage(event);

        undo("Undo", 0);

        assertThat(events.find(event.id()).orElseThrow().data()).isEqualTo(event.data());
        assertThat(said()).contains("Undoes version 2", "State visit of President Tokayev to Russia");
    }

    @Test
    void a_change_that_others_overwrote_says_that_nothing_is_left() {
        Event event = stateVisit();
        events.update(event.id(), 1, titled(event.data(), "Renamed"), "");
        events.update(event.id(), 2, titled(event.data(), "Renamed again"), "");
        openPage(event);

        undo("Undo", 1);

        assertThat(events.history(event.id())).hasSize(3);
        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("Nothing is left to undo");
    }

    @Test
    void all_that_was_made_together_is_undone_from_any_of_its_events() {
        Batch.Made<Event> made = batches.together(BatchKind.BULK_ACCEPT, "", () -> {
            stateVisit();
            return stateVisit();
        });
        openPage(made.result());

        assertThat(said()).contains("Bulk accept");
        undo("Undo all 2", 0);

        assertThat(batches.revisions(made.id()))
                .allSatisfy(revision -> assertThat(
                                events.find(revision.event()).orElseThrow().state())
                        .isEqualTo(EditorialState.RETRACTED));
        assertThat(said()).contains("Undone");
    }
}
