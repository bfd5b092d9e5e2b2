package org.dragoman.actor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.history.HistoryService;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.shell.ChangeHistory;
import org.dragoman.shell.LocalDatePicker;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Reading and changing the record of an actor on its pages. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:actor-ui;DB_CLOSE_DELAY=-1", "dragoman.sample=false"})
@WithMockUser(username = "anna", roles = "EDITOR")
class ActorPageTest extends SpringBrowserlessTest {

    @Autowired
    private ActorRecordService records;

    @Autowired
    private ActorService actors;

    @Autowired
    private OfficeService offices;

    private Actor minister() {
        ActorId state = actors.byCode(ActorKind.STATE, "NO").orElseThrow().id();
        Office office = offices.add(state, 4, LocalizedText.of(Language.EN, "Minister of Fjords"));
        LocalizedText name = LocalizedText.of(Language.EN, "Solveig Page").with(Language.RU, "Сульвейг Пейдж");
        Tenure tenure = new Tenure(office.id(), LocalDate.of(2021, 10, 14), null);
        return records.create(
                ActorKind.PERSON,
                new ActorData(name, Map.of(Language.AR, List.of("سولفيغ")), "NO", 4, List.of(tenure)),
                "");
    }

    private TextField field(String label) {
        return findInView(TextField.class)
                .withCondition(field ->
                        label.equals(field.getLabel()) || field.getAriaLabel().equals(Optional.of(label)))
                .single();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    @Test
    void the_page_tells_names_offices_and_history() {
        Actor actor = minister();

        ActorView page = navigate(ActorView.class, Map.of("id", actor.id().toString()));

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Solveig Page");
        assertThat(page.getElement().getTextRecursively())
                .contains("Сульвейг Пейдж", "سولفيغ", "Minister of Fjords, Norway", "since 14 October 2021", "anna");
    }

    @Test
    void a_name_is_corrected_with_a_reason_and_undone() {
        Actor actor = minister();
        navigate("actors/" + actor.id() + "/edit", ActorFormView.class);
        test(field("Name, English")).setValue("Solveig Paige");
        test(field("Reason for the change")).setValue("As the ministry writes it");

        press("Save");

        assertThat(getCurrentView()).isInstanceOf(ActorView.class);
        assertThat(records.find(actor.id()).orElseThrow().data().name().in(Language.EN))
                .contains("Solveig Paige");
        assertThat(records.find(actor.id()).orElseThrow().data().tenures())
                .isEqualTo(actor.data().tenures());
        assertThat(findInView(ChangeHistory.class).single().getElement().getTextRecursively())
                .contains("As the ministry writes it", "Solveig Page", "Solveig Paige");

        press("Undo");
        test(find(TextArea.class).single()).setValue("The ministry writes both");
        test(find(Button.class).withText("Undo").all().getLast()).click();

        assertThat(records.find(actor.id()).orElseThrow().data()).isEqualTo(actor.data());
        assertThat(findInView(H1.class).single().getText()).isEqualTo("Solveig Page");
    }

    @Test
    void a_form_without_a_name_says_so_and_keeps_what_was_typed() {
        navigate("actors/new", ActorFormView.class);
        test(field("Reason for the change")).setValue("Heard of");

        press("Save");

        assertThat(getCurrentView()).isInstanceOf(ActorFormView.class);
        assertThat(field("Name, English").getErrorMessage()).startsWith("Give a name");
        assertThat(field("Reason for the change").getValue()).isEqualTo("Heard of");
    }

    @Test
    void a_tenure_that_ends_before_it_begins_or_has_no_office_is_told_beside_it_and_kept() {
        Actor actor = minister();
        navigate("actors/" + actor.id() + "/edit", ActorFormView.class);
        test(findInView(LocalDatePicker.class)
                        .withCondition(picker -> "Last day".equals(picker.getLabel()))
                        .single())
                .setValue(LocalDate.of(2020, 1, 1));
        press("Add tenure");
        LocalDatePicker second = findInView(LocalDatePicker.class)
                .withCondition(picker -> "First day".equals(picker.getLabel()))
                .all()
                .getLast();
        test(second).setValue(LocalDate.of(2022, 2, 2));

        press("Save");

        assertThat(getCurrentView()).isInstanceOf(ActorFormView.class);
        assertThat(findInView(LocalDatePicker.class).all())
                .filteredOn(LocalDatePicker::isInvalid)
                .extracting(LocalDatePicker::getErrorMessage)
                .containsExactly("An office cannot end before it began.");
        assertThat(findInView(ComboBox.class)
                        .withCondition(ComboBox::isInvalid)
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose an office of the register.");
        assertThat(second.getValue()).isEqualTo(LocalDate.of(2022, 2, 2));
        assertThat(records.find(actor.id()).orElseThrow().data()).isEqualTo(actor.data());
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_beside_its_field() {
        navigate("actors/new", ActorFormView.class);
        test(field("Name, Russian")).setValue("П".repeat(ActorData.NAME_LENGTH + 1));
        test(field("Reason for the change")).setValue("r".repeat(HistoryService.REASON_LENGTH + 1));
        press("Add tenure");
        test(findInView(LocalDatePicker.class).all().getFirst()).setValue(LocalDate.of(2022, 2, 2));

        press("Save");

        assertThat(getCurrentView()).isInstanceOf(ActorFormView.class);
        assertThat(field("Name, Russian").getErrorMessage()).isEqualTo("At most 300 characters.");
        assertThat(field("Reason for the change").isInvalid()).isTrue();
        assertThat(findInView(ComboBox.class)
                        .withCondition(ComboBox::isInvalid)
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose an office of the register.");

        test(field("Name, Russian")).setValue("Сульвейг");
        press("Save");

        assertThat(field("Name, Russian").isInvalid()).isFalse();
        assertThat(field("Reason for the change").isInvalid()).isTrue();
    }

    @Test
    void an_office_tells_at_once_what_keeps_it_from_being_added() {
        navigate("actors/new", ActorFormView.class);
        press("Office not in the list…");
        TextField title = find(TextField.class)
                .withCondition(field -> field.getAriaLabel().equals(Optional.of("Title of the office, English")))
                .single();
        test(title).setValue("M".repeat(301));

        press("Add office");

        assertThat(title.getErrorMessage()).isEqualTo("At most 300 characters.");
        assertThat(find(ComboBox.class)
                        .withCondition(ComboBox::isInvalid)
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose the state or the organisation.");
    }

    @Test
    void a_form_with_changes_is_left_only_when_that_is_confirmed() {
        Actor actor = minister();
        navigate("actors/" + actor.id() + "/edit", ActorFormView.class);
        test(field("Name, English")).setValue("Solveig Half");

        press("Cancel");

        assertThat(getCurrentView()).isInstanceOf(ActorFormView.class);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(field("Name, English").getValue()).isEqualTo("Solveig Half");

        press("Cancel");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(getCurrentView()).isInstanceOf(ActorView.class);
        assertThat(records.find(actor.id()).orElseThrow().data()).isEqualTo(actor.data());

        navigate("actors/" + actor.id() + "/edit", ActorFormView.class);
        press("Cancel");
        assertThat(getCurrentView()).as("left without a question").isInstanceOf(ActorView.class);
    }

    @Test
    void a_change_made_meanwhile_is_not_overwritten() {
        Actor actor = minister();
        navigate("actors/" + actor.id() + "/edit", ActorFormView.class);
        ActorData theirs = ActorData.named(LocalizedText.of(Language.EN, "Solveig Theirs"), "NO", 4);
        records.save(actor.id(), 1, theirs, "");
        test(field("Name, English")).setValue("Solveig Mine");

        press("Save");

        assertThat(getCurrentView().getElement().getTextRecursively()).contains("Somebody changed this meanwhile");
        assertThat(records.find(actor.id()).orElseThrow().data()).isEqualTo(theirs);
        assertThat(field("Name, English").getValue()).isEqualTo("Solveig Mine");
    }

    @Test
    void an_actor_is_merged_into_another_and_separated_again() {
        Actor gone = minister();
        Actor kept = records.create(
                ActorKind.PERSON,
                new ActorData(
                        LocalizedText.of(Language.EN, "S. Pagesdatter"),
                        Map.of(Language.RU, List.of("Пейджсдаттер")),
                        "NO",
                        null,
                        List.of()),
                "");
        navigate(ActorView.class, Map.of("id", gone.id().toString()));
        press("Merge");
        press("Merge the two");
        ComboBox<ActorSummary> same = find(ComboBox.class).single();
        assertThat(same.getErrorMessage()).isEqualTo("Choose the actor that shall stay.");
        same.setValue(actors.search("пейджсд", 1).getFirst());
        assertThat(find(RecordComparison.class).single().getElement().getTextRecursively())
                .contains("Solveig Page", "Minister of Fjords, Norway", "S. Pagesdatter");
        press("Merge the two");
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Say why the two are the same.");
        test(find(TextArea.class).single()).setValue("One minister, two spellings");

        press("Merge the two");

        assertThat(findInView(H1.class).single().getText()).isEqualTo("S. Pagesdatter");
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Сульвейг Пейдж", "Minister of Fjords, Norway", "Merged into this actor")
                .contains("Merged into this record:", "One minister, two spellings");
        navigate("actors/" + gone.id(), ActorView.class);
        assertThat(findInView(H1.class).single().getText())
                .as("the old address leads to the actor that stands")
                .isEqualTo("S. Pagesdatter");

        press("Separate again");
        test(find(Button.class).withText("Separate again").all().getLast()).click();

        assertThat(findInView(H1.class).single().getText()).isEqualTo("Solveig Page");
        assertThat(records.find(gone.id()).orElseThrow().data()).isEqualTo(gone.data());
        assertThat(records.find(kept.id()).orElseThrow().data()).isEqualTo(kept.data());
    }

    @Test
    @WithMockUser(username = "rita", roles = "VIEWER")
    void readers_find_an_actor_in_any_script_and_change_nothing() {
        ActorListView list = navigate(ActorListView.class);
        test(field("Name in any script")).setValue("Токаев");

        assertThat(list.getElement().getTextRecursively()).contains("1 actor");
        ActorId tokayev = actors.byCode(ActorKind.PERSON, "kassym-jomart-tokayev")
                .orElseThrow()
                .id();
        navigate(ActorView.class, Map.of("id", tokayev.toString()));
        assertThat(findInView(Anchor.class).withText("Edit").all()).isEmpty();
        assertThat(findInView(Button.class).withText("Merge").all()).isEmpty();
        assertThat(findInView(Anchor.class).withText("On the timeline").single().getHref())
                .startsWith("?q=Kassym");
    }
}
