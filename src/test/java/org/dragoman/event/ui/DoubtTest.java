package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.event.Event;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DoubtTest extends EventUiTest {

    @Autowired
    private ActorRecordService records;

    @Autowired
    private OfficeService offices;

    private void typeTheSameVisit() {
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "Visit to Moscow");
        type("Date", "November 2025");
        choose("Place", "Moscow", "Moscow");
        press("Add participant");
        choose("Person, state or organisation", "Kassym", "Kassym-Jomart Tokayev");
    }

    private Event firstVisit() {
        navigate(EventFormView.class);
        typeTheSameVisit();
        type("Date", "2025-11-12");
        press("Save and publish");
        return events.find(events.changedSince(0, 1).getFirst().event()).orElseThrow();
    }

    @Test
    void a_likely_duplicate_is_shown_and_saved_only_with_a_reason() {
        firstVisit();
        typeTheSameVisit();
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(said()).contains("Probably in the register already:", "Not saved yet: 1 warning.");
        assertThat(textField("Reason for the change").isInvalid()).isTrue();

        type("Reason for the change", "Another visit in the same month");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        assertThat(events.changedSince(0, 10)).hasSize(2);
    }

    @Test
    void a_reason_given_before_does_not_pass_over_a_warning_unseen() {
        firstVisit();
        typeTheSameVisit();
        type("Reason for the change", "From the briefing");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventFormView.class);
        assertThat(said()).contains("Probably in the register already:");
    }

    @Test
    void an_end_before_the_start_is_an_error_that_says_so() {
        navigate(EventFormView.class);
        type("Date", "2025-11-14/2025-11-12");

        assertThat(textField("Date").isInvalid()).isTrue();
        assertThat(textField("Date").getErrorMessage()).startsWith("This ends before it starts");
    }

    @Test
    void a_tenure_that_does_not_cover_the_date_is_a_warning_beside_the_participant() {
        Office office = offices.add(state("NO").id(), 4, LocalizedText.of(Language.EN, "Minister of Fjords"));
        Tenure tenure = new Tenure(office.id(), LocalDate.of(2021, 10, 14), null);
        records.create(
                ActorKind.PERSON,
                new ActorData(LocalizedText.of(Language.EN, "Solveig Late"), Map.of(), "NO", 4, List.of(tenure)),
                "");
        navigate(EventFormView.class);
        choose("Type", "state", "State visit");
        type("Title, English", "Visit to Moscow");
        type("Date", "2020-03-04");
        press("Add participant");
        choose("Person, state or organisation", "Solveig", "Solveig Late");
        press("Save and publish");

        assertThat(find(ParticipationRow.class).single().getElement().getTextRecursively())
                .contains("Solveig Late holds this office only from 14 October 2021: Minister of Fjords.");

        type("Reason for the change", "Acting minister at the time");
        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
    }
}
