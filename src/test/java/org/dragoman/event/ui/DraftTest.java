package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.dragoman.event.DraftService;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventDraft;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DraftTest extends EventUiTest {

    @Autowired
    private DraftService drafts;

    private List<EventDraft> kept(@Nullable EventId event) {
        return drafts.of(event);
    }

    /** The page goes away without a word, as when the browser or the server stops. */
    private void lose() {
        findInView(EventForm.class).single().saved();
    }

    private void load(EventDraft draft) {
        EventId event = draft.event();
        UI.getCurrent()
                .navigate(
                        event == null ? EventFormView.NEW : EventFormView.edit(event),
                        QueryParameters.of("draft", draft.id().toString()));
    }

    @Test
    void everything_typed_is_there_again_when_the_page_is_loaded_anew() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, Arabic", "زيارة دولة");
        typeLong("Summary, Russian", "Объявлен.");
        type("Date", "the twelfth or so");
        press("Add participant");
        choose("Person, state or organisation", "казахстан", "Kazakhstan");
        ComboBox<?> place = findInView(ComboBox.class).withLabel("Place").single();
        ComponentUtil.fireEvent(place, new CustomValueSetEvent<>(place, true, "Тихая Гавань"));
        type("Reason for the change", "Heard in a briefing");
        lose();
        load(kept(null).getFirst());

        assertThat(findInView(TypeField.class).single().getValue()).isEqualTo(EventType.VISIT_STATE);
        assertThat(textField("Title, Arabic").getValue()).isEqualTo("زيارة دولة");
        assertThat(textField("Date").getValue()).isEqualTo("the twelfth or so");
        assertThat(textField("Date").isInvalid()).isTrue();
        assertThat(findInView(ParticipationRow.class).single().participation())
                .hasValueSatisfying(
                        row -> assertThat(row.actor()).isEqualTo(state("KZ").id()));
        assertThat(textField("Name").getValue()).isEqualTo("Тихая Гавань");
        assertThat(textField("Reason for the change").getValue()).isEqualTo("Heard in a briefing");
    }

    @Test
    void an_unfinished_event_is_offered_and_gone_on_with() {
        navigate(EventFormView.class);
        type("Title, English", "State visit");
        lose();
        navigate(EventFormView.class);

        assertThat(textField("Title, English").getValue()).isEmpty();
        assertThat(said()).contains("You have not finished \u2068State visit\u2069");

        press("Go on");

        assertThat(textField("Title, English").getValue()).isEqualTo("State visit");
        assertThat(said()).contains("Draft kept");
    }

    @Test
    void saving_forgets_the_draft() {
        Event event = stateVisit();
        openForm(event);
        type("Title, English", "State visit to Moscow");

        assertThat(kept(event.id())).hasSize(1);

        press("Save and publish");

        assertThat(kept(event.id())).isEmpty();
    }

    @Test
    void leaving_keeps_the_draft_or_discards_it_as_the_editor_says() {
        navigate(EventFormView.class);
        type("Title, English", "State visit");
        press("Cancel");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(kept(null)).hasSize(1);

        load(kept(null).getFirst());
        press("Cancel");
        test(find(ConfirmDialog.class).single()).reject();

        assertThat(kept(null)).isEmpty();
    }

    @Test
    void a_draft_of_an_older_version_shows_the_differences_and_loses_nothing() {
        Event event = stateVisit();
        openForm(event);
        type("Date", "[2025-11-11..2025-11-12]");
        signIn("boris");
        events.update(
                event.id(),
                event.version(),
                event.data()
                        .withDate(EventDate.parse("2025-11-13"))
                        .withTitle(event.data().title().with(Language.RU, "Государственный визит")),
                "");
        signIn("anna");
        lose();
        load(kept(event.id()).getFirst());

        assertThat(said()).contains("boris has saved version 2", "Title, Russian");

        press("Keep chosen values");
        press("Save and publish");

        EventData saved = events.find(event.id()).orElseThrow().data();
        assertThat(saved.date()).isEqualTo(EventDate.parse("[2025-11-11..2025-11-12]"));
        assertThat(saved.title().in(Language.RU)).contains("Государственный визит");
        assertThat(saved.status()).isEqualTo(WorldStatus.ANNOUNCED);
    }

    @Test
    void nobody_sees_the_draft_of_another() {
        navigate(EventFormView.class);
        type("Title, English", "State visit");
        EventDraft annas = kept(null).getFirst();
        signIn("boris");
        lose();
        load(annas);

        assertThat(textField("Title, English").getValue()).isEmpty();
    }

    @Test
    void control_enter_saves_and_opens_an_empty_form() {
        navigate(EventFormView.class);
        choose("Type", "phone", "Phone call");
        type("Title, English", "Call on the agenda of the visit");
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(said()).contains("Saved and published:", "Call on the agenda of the visit");
        assertThat(textField("Title, English").getValue()).isEmpty();
        assertThat(events.changedSince(0, 10).getLast().after().type()).isEqualTo(EventType.CALL_PHONE);
    }
}
