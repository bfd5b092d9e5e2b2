package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.ImportancePin;
import org.dragoman.event.Revision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class EditEventTest extends EventUiTest {

    private Event now(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    private StatusField status() {
        return findInView(StatusField.class).single();
    }

    @Test
    void the_form_shows_the_event_as_it_is() {
        openForm(stateVisit());

        assertThat(textField("Title, English").getValue()).isEqualTo("State visit of President Tokayev to Russia");
        assertThat(textField("Title, Arabic").getValue()).isEqualTo("زيارة دولة للرئيس توكاييف إلى روسيا");
        assertThat(textField("Date").getValue()).isEqualTo("2025-11-12");
        assertThat(status().getValue()).isEqualTo(WorldStatus.ANNOUNCED);
    }

    @Test
    void editing_an_event_records_who_and_why() {
        Event event = stateVisit();
        openForm(event);
        type("Date", "[2025-11-11..2025-11-12]");
        type("Reason for the change", "The agency gives two days");
        press("Save and publish");

        assertThat(now(event).data().date()).isEqualTo(EventDate.parse("[2025-11-11..2025-11-12]"));
        Revision last = events.history(event.id()).getLast();
        assertThat(last.madeBy()).isEqualTo("anna");
        assertThat(last.reason()).isEqualTo("The agency gives two days");
        assertThat(said())
                .contains("Date: \u206812 November 2025\u2069 → \u2068some day from 11 to 12 November 2025\u2069")
                .contains("The agency gives two days");
    }

    @Test
    void the_history_tells_the_office_the_level_and_the_pin() {
        Event event = stateVisit();
        openForm(event);
        type("Office on that day", "Chair of the Union");
        findInView(LevelField.class).single().setValue(9);
        findInView(PinField.class).single().setValue(ImportancePin.DOWN);
        press("Save and publish");

        assertThat(said())
                .contains("Participants: \u2068Kazakhstan (Guest)\u2069 → "
                        + "\u2068Kazakhstan (Guest, Chair of the Union, Non-state leader)\u2069")
                .contains("Importance: \u2068Computed\u2069 → \u2068Pinned down\u2069");
    }

    @Test
    void saving_without_a_change_leaves_the_rest_as_it_was() {
        Event event = stateVisit();
        openForm(event);
        press("Save and publish");

        assertThat(now(event).data()).isEqualTo(event.data());
    }

    @Test
    void only_legal_steps_of_the_life_cycle_can_be_chosen() {
        openForm(stateVisit());

        assertThat(status().getItemEnabledProvider().test(WorldStatus.POSTPONED))
                .isTrue();
        assertThat(status().getItemEnabledProvider().test(WorldStatus.RUMOURED)).isFalse();
        assertThat(status().getItemEnabledProvider().test(WorldStatus.CUT_SHORT))
                .isFalse();
    }

    @Test
    void a_change_of_status_needs_a_reason() {
        Event event = stateVisit();
        openForm(event);
        status().setValue(WorldStatus.POSTPONED);
        press("Save and publish");

        assertThat(textField("Reason for the change").isInvalid()).isTrue();
        assertThat(now(event).data().status()).isEqualTo(WorldStatus.ANNOUNCED);

        type("Reason for the change", "Moved to an unknown date");
        press("Save and publish");

        assertThat(now(event).data().status()).isEqualTo(WorldStatus.POSTPONED);
    }

    @Test
    void retracting_asks_why_and_the_page_says_so() {
        Event event = stateVisit();
        openPage(event);
        press("Retract");
        test(find(TextArea.class).withLabel("Reason for the change").single()).setValue("Entered twice");
        test(find(Button.class).withText("Retract").last()).click();

        assertThat(said()).contains("This event was retracted.", "Entered twice");
        assertThat(now(event).state()).isEqualTo(EditorialState.RETRACTED);
    }
}
