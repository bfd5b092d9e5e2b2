package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.MergeService;
import org.dragoman.event.Revision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Merging on the event page, old addresses, the slip trail, and versions side by side. */
class MergeEventTest extends EventUiTest {

    @Autowired
    private MergeService merges;

    @Test
    void an_editor_merges_two_events_and_lands_on_the_one_that_stands() {
        Event kept = stateVisit();
        Event gone = stateVisit();
        openPage(gone);

        press("Merge");
        test(find(Button.class).withText("Merge the two").single()).click();
        assertThat(find(ComboBox.class).all())
                .as("stays open until an event is chosen")
                .hasSize(1);
        test(find(ComboBox.class).single())
                .selectItem("State visit of President Tokayev to Russia · 12 November 2025 · " + kept.id());
        test(find(TextArea.class).single()).setValue("Entered twice");
        test(find(Button.class).withText("Merge the two").single()).click();

        assertThat(merges.standing(gone.id())).contains(kept.id());
        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        assertThat(said()).contains("Entered twice", "Undo all 2");
    }

    @Test
    void the_page_of_a_merged_event_leads_to_the_one_that_stands() {
        Event kept = events.create(stateVisitData().withStatus(WorldStatus.CONFIRMED), "This one stands");
        Event gone = stateVisit();
        merges.merge(gone.id(), 1, kept.id(), 1, "Entered twice");

        openPage(gone);

        assertThat(said()).contains("This one stands").doesNotContain("This event was retracted");
    }

    @Test
    void a_merge_is_undone_from_the_history() {
        Event kept = stateVisit();
        Event gone = stateVisit();
        merges.merge(gone.id(), 1, kept.id(), 1, "Entered twice");
        openPage(kept);

        test(findInView(Button.class).withText("Undo all 2").single()).click();
        test(find(Button.class).withText("Undo all 2").all().getLast()).click();

        assertThat(events.find(gone.id()).orElseThrow().state()).isEqualTo(EditorialState.PUBLISHED);
    }

    @Test
    void the_dates_that_were_given_up_stay_on_the_page() {
        Event event = stateVisit();
        events.update(
                event.id(), 1, event.data().withDate(EventDate.parse("2026-03-02")), "The Kremlin moved it to spring");
        openPage(event);

        assertThat(said()).contains("Slip trail", "12 November 2025", "The Kremlin moved it to spring");
    }

    @Test
    void a_version_is_shown_beside_any_other() {
        Event event = stateVisit();
        events.update(event.id(), 1, event.data().withDate(EventDate.parse("2025-11-13")), "");
        events.update(event.id(), 2, event.data().withDate(EventDate.parse("2025-11-14")), "");

        navigate("events/" + event.id() + "/versions/3", RevisionView.class);

        assertThat(said())
                .contains("Version 3", "13 November 2025", "14 November 2025", "differs")
                .doesNotContain("12 November 2025");
        Select<?> choice = findInView(Select.class).single();
        Revision first = events.history(event.id()).getFirst();
        String day =
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(EventHistory.day(first.madeAt()));
        test(choice).selectItem("Version 1, " + day + ", anna");
        assertThat(said()).contains("12 November 2025", "14 November 2025").doesNotContain("13 November 2025");
    }
}
