package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.Manner;
import org.dragoman.event.Participation;
import org.dragoman.event.Revision;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class AddEventTest extends EventUiTest {

    private static final int ALL = 1000;

    private EventData lastSaved() {
        List<Revision> revisions = events.changedSince(0, ALL);
        return revisions.getLast().after();
    }

    @Test
    void an_editor_adds_an_event_and_sees_its_page() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "State visit of President Tokayev to Russia");
        type("Title, Russian", "Государственный визит президента Токаева в Россию");
        typeLong("Summary, English", "Announced in a briefing.");
        type("Date", "12.11.2025");
        choose("Place", "москва", "Moscow");
        press("Add participant");
        choose("Person, state or organisation", "казахстан", "Kazakhstan");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        assertThat(said()).contains("State visit of President Tokayev to Russia", "12 November 2025", "Moscow");
        assertThat(lastSaved())
                .isEqualTo(new EventData(
                        EventType.VISIT_STATE,
                        EventDate.parse("2025-11-12"),
                        WorldStatus.ANNOUNCED,
                        LocalizedText.of(Language.EN, "State visit of President Tokayev to Russia")
                                .with(Language.RU, "Государственный визит президента Токаева в Россию"),
                        LocalizedText.of(Language.EN, "Announced in a briefing."),
                        moscow().id(),
                        List.of(new Participation(state("KZ").id(), ParticipantRole.PRINCIPAL))));
    }

    @Test
    void office_level_manner_and_importance_are_kept_and_shown() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Level as printed", "زيارة دولة");
        type("Title, English", "State visit");
        press("Add participant");
        choose("Person, state or organisation", "токаев", "Kassym-Jomart Tokayev");
        type("Office on that day", "President of Kazakhstan");
        LevelField level = findInView(LevelField.class).single();
        assertThat(level.getPlaceholder()).isEqualTo("As usual: Head of state");
        level.setValue(2);
        test(findInView(Select.class).withLabel("Format").single()).selectItem("In person");
        test(findInView(Select.class).withLabel("Setting").single()).selectItem("Third country");
        test(findInView(PinField.class).single()).selectItem("Pinned up");
        press("Save and publish");

        assertThat(lastSaved().manner())
                .isEqualTo(new Manner("زيارة دولة", EventFormat.IN_PERSON, EventSetting.THIRD_COUNTRY));
        assertThat(lastSaved().participations())
                .extracting(Participation::office, Participation::level)
                .containsExactly(tuple("President of Kazakhstan", 2));
        assertThat(said())
                .contains("زيارة دولة", "President of Kazakhstan", "Head of government")
                .contains("In person", "Third country", "Importance 100");
    }

    @Test
    void the_ladder_of_protocol_levels_is_another_way_to_choose_the_kind_of_visit() {
        navigate(EventFormView.class);
        assertThat(findInView(ProtocolLadder.class).all()).isEmpty();

        choose("Type", "visit", "Visit");
        test(findInView(ProtocolLadder.class).single()).selectItem("Working visit");
        assertThat(findInView(TypeField.class).single().getValue()).isEqualTo(EventType.VISIT_WORKING);

        choose("Type", "bilateral", "Bilateral talks");
        assertThat(findInView(ProtocolLadder.class).all()).isEmpty();
    }

    @Test
    void what_cannot_be_understood_does_not_hide_what_else_is_wrong() {
        navigate(EventFormView.class);
        type("Title, Russian", "З".repeat(EventData.TITLE_LENGTH + 1));
        type("Date", "12 Smarch");
        type("Reason for the change", "r".repeat(1001));
        press("Save and publish");

        assertThat(findInView(ComboBox.class).withLabel("Type").single().isInvalid())
                .isTrue();
        assertThat(textField("Date").isInvalid()).isTrue();
        assertThat(textField("Title, Russian").getErrorMessage()).contains(Integer.toString(EventData.TITLE_LENGTH));
        assertThat(textField("Reason for the change").isInvalid()).isTrue();
        assertThat(textField("Title, English").isInvalid()).isFalse();
    }

    @Test
    void what_is_missing_is_said_beside_its_field() {
        navigate(EventFormView.class);
        press("Save and publish");

        assertThat(findInView(ComboBox.class).withLabel("Type").single().getErrorMessage())
                .isEqualTo("Choose what kind of event it is.");
        assertThat(textField("Title, English").isInvalid()).isTrue();
        assertThat(textField("Title, English").getErrorMessage())
                .isEqualTo("Give the event a title in at least one language.");
        assertThat(events.changedSince(0, ALL)).isEmpty();
    }

    @Test
    void the_date_field_says_what_it_understood() {
        navigate(EventFormView.class);
        type("Date", "2025-11?");

        assertThat(said()).contains("November 2025 (doubtful)", "2025-11?");
        assertThat(textField("Date").isInvalid()).isFalse();
    }

    @Test
    void the_precision_is_switched_and_the_days_are_picked_from_a_calendar() {
        navigate(EventFormView.class);
        type("Date", "12 Nov 2025");
        RadioButtonGroup<?> precision = findInView(RadioButtonGroup.class)
                .withLabel("How precisely is the date known?")
                .single();
        test(precision).selectItem("Month");

        assertThat(textField("Date").getValue()).isEqualTo("2025-11");
        assertThat(said()).contains("November 2025");

        test(precision).selectItem("Some day between");
        test(findInView(DatePicker.class).withLabel("Until").single()).setValue(LocalDate.of(2025, 11, 15));

        assertThat(textField("Date").getValue()).isEqualTo("[2025-11-01..2025-11-15]");
    }

    @Test
    void a_language_without_a_title_shows_the_one_that_its_readers_get() {
        navigate(EventFormView.class);
        type("Title, Arabic", "زيارة دولة");

        assertThat(textField("Title, Russian").getPlaceholder()).isEqualTo("as AR: زيارة دولة");
        assertThat(textField("Title, Arabic").getPlaceholder()).isEmpty();
    }

    @Test
    void a_text_that_is_no_date_stays_and_is_explained() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "State visit");
        type("Date", "32 Brumaire");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(textField("Date").getValue()).isEqualTo("32 Brumaire");
        assertThat(textField("Date").isInvalid()).isTrue();
        assertThat(textField("Date").getErrorMessage()).startsWith("This is not understood as a date.");
        assertThat(textField("Title, English").getValue()).isEqualTo("State visit");
    }

    @Test
    void a_person_the_register_does_not_know_is_added_in_place() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "State visit");
        press("Add participant");
        typeUnknown("Person, state or organisation", "Неизвестный Делегат");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(textField("Name").getValue()).isEqualTo("Неизвестный Делегат");

        choose("Country", "Kaz", "Kazakhstan");
        press("Add to the register");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        ActorSummary added = actors.search("неизвестный", 1).getFirst();
        assertThat(added.country()).isEqualTo("KZ");
        assertThat(added.name()).isEqualTo(LocalizedText.of(Language.RU, "Неизвестный Делегат"));
        assertThat(lastSaved().participations())
                .extracting(Participation::actor)
                .containsExactly(added.id());
    }

    @Test
    void a_place_the_register_does_not_know_is_added_in_place() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "State visit");
        typeUnknown("Place", "Тихая Гавань");
        press("Add place");

        assertThat(findInView(ComboBox.class).withLabel("Country").single().getErrorMessage())
                .isEqualTo("Choose the country.");

        choose("Country", "Kaz", "Kazakhstan");
        press("Add place");
        press("Save and publish");

        assertThat(lastSaved().place())
                .isEqualTo(actors.searchPlaces("тихая гавань", 1).getFirst().id());
    }

    private void typeUnknown(String label, String text) {
        ComboBox<?> box = findInView(ComboBox.class).withLabel(label).last();
        ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, text));
    }

    @Test
    void leaving_with_something_typed_asks_first() {
        navigate(EventFormView.class);
        type("Title, English", "State visit");
        press("Cancel");

        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(test(question).getHeader()).isEqualTo("Leave without saving?");
        test(question).cancel();

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(textField("Title, English").getValue()).isEqualTo("State visit");
    }

    @Test
    void leaving_an_untouched_form_asks_nothing() {
        Event event = stateVisit();
        openForm(event);
        press("Cancel");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
    }
}
