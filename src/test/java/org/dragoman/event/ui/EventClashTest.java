package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;

class EventClashTest extends EventUiTest {

    /** Another editor saves while the form is open. */
    private void savedByBoris(Event event, EventData data) {
        signIn("boris");
        events.update(event.id(), event.version(), data, "He knows better");
        signIn("anna");
    }

    private static EventData dated(EventData data, String date) {
        return data.withDate(EventDate.parse(date));
    }

    private static EventData titled(EventData data, Language language, String title) {
        return data.withTitle(data.title().with(language, title));
    }

    @Test
    void the_second_of_two_editors_chooses_field_by_field_and_loses_nothing() {
        Event event = stateVisit();
        openForm(event);
        type("Date", "[2025-11-11..2025-11-12]");
        type("Title, Russian", "Государственный визит");
        type("Reason for the change", "Two days are given");
        savedByBoris(event, titled(dated(event.data(), "2025-11-13"), Language.EN, "State visit to Moscow"));
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(said())
                .contains("boris has saved version 2 of this event meanwhile.")
                .contains("Changed only there, and taken over: Title, English.");
        assertThat(textField("Date").getValue()).isEqualTo("[2025-11-11..2025-11-12]");
        assertThat(textField("Reason for the change").getValue()).isEqualTo("Two days are given");

        press("Keep chosen values");
        press("Save and publish");

        EventData saved = events.find(event.id()).orElseThrow().data();
        assertThat(saved.date()).isEqualTo(EventDate.parse("[2025-11-11..2025-11-12]"));
        assertThat(saved.title().in(Language.EN)).contains("State visit to Moscow");
        assertThat(saved.title().in(Language.RU)).contains("Государственный визит");
    }

    @Test
    void the_value_of_the_other_editor_can_be_chosen() {
        Event event = stateVisit();
        openForm(event);
        type("Date", "2025-11-11");
        savedByBoris(event, dated(event.data(), "2025-11-13"));
        press("Save and publish");
        chooseTheirs("Date");
        press("Keep chosen values");

        assertThat(textField("Date").getValue()).isEqualTo("2025-11-13");
    }

    private void chooseTheirs(String field) {
        RadioButtonGroup<?> choice =
                find(RadioButtonGroup.class).withLabel(field).single();
        chooseSecond(choice);
    }

    private static <T> void chooseSecond(RadioButtonGroup<T> choice) {
        choice.setValue(choice.getListDataView().getItem(1));
    }

    @Test
    void changes_of_different_fields_are_merged_without_asking() {
        Event event = stateVisit();
        openForm(event);
        type("Title, Russian", "Государственный визит");
        savedByBoris(event, dated(event.data(), "2025-11-13"));
        press("Save and publish");
        press("Take over and go on");
        press("Save and publish");

        EventData saved = events.find(event.id()).orElseThrow().data();
        assertThat(saved.date()).isEqualTo(EventDate.parse("2025-11-13"));
        assertThat(saved.title().in(Language.RU)).contains("Государственный визит");
    }
}
