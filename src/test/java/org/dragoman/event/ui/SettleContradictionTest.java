package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Event;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionService;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Settling what sources disagree on, on the event page, and the list of what waits. */
class SettleContradictionTest extends EventUiTest {

    @Autowired
    private ArticleService articles;

    @Autowired
    private SourceService sources;

    @Autowired
    private MentionService mentions;

    private Event reported(Event event, String agency, String day, String printed) {
        var source = sources.create(new SourceData(agency, SourceKind.AGENCY, null, Language.EN, false));
        String text = "They met " + printed + ".";
        StoreResult stored = articles.store(new ArticleDraft(
                source.id(), Language.EN, LocalDate.of(2025, 11, 15), null, agency + " reports", text, false));
        int start = (agency + " reports\nThey met ").length();
        MentionData said = new MentionData(
                event.data().type(),
                EventDate.parse(day),
                WorldStatus.TOOK_PLACE,
                event.data().place(),
                null,
                List.of(),
                0.9,
                List.of(new Evidence(MentionField.DATE, 0, new TextSpan(start, start + printed.length()), printed)));
        var mention = mentions.propose(((StoreResult.Stored) stored).id(), List.of(said))
                .getFirst();
        return mentions.attach(
                mention.id(), event.id(), event.version(), event.data().withStatus(WorldStatus.TOOK_PLACE), "");
    }

    private Event disputed() {
        Event first = reported(stateVisit(), "North agency", "2025-11-12", "on Wednesday");
        return reported(first, "South agency", "2025-11-13", "on Thursday");
    }

    private Event now(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    @Test
    void both_values_stand_side_by_side_with_who_says_so_in_the_original_words() {
        openPage(disputed());

        assertThat(said())
                .contains("Where sources disagree", "Disputed")
                .contains("12 November 2025", "North agency", "on Wednesday")
                .contains("13 November 2025", "South agency", "on Thursday");
    }

    @Test
    void an_editor_follows_one_voice_with_a_reason_and_the_other_stays() {
        Event event = disputed();
        openPage(event);

        test(findInView(Button.class).withText("Follow this").all().getLast()).click();
        test(find(Button.class).withText("Follow this").all().getLast()).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).startsWith("Say why");
        test(find(TextArea.class).single()).setValue("The protocol names Thursday");
        test(find(Button.class).withText("Follow this").all().getLast()).click();

        assertThat(now(event).data().date()).isEqualTo(EventDate.parse("2025-11-13"));
        assertThat(now(event).verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(said()).contains("Settled", "Decided by anna", "The protocol names Thursday", "on Wednesday");
    }

    @Test
    void an_editor_gives_a_value_of_their_own() {
        Event event = disputed();
        openPage(event);

        press("Another value");
        test(find(TextField.class).all().getLast()).setValue("12–13 November 2025");
        test(find(TextArea.class).single()).setValue("Two days");
        test(find(Button.class).withText("Decide").single()).click();

        assertThat(now(event).data().date()).isEqualTo(EventDate.parse("2025-11-12/2025-11-13"));
        assertThat(said()).contains("Given another value by anna", "Two days");
    }

    @Test
    void what_is_disputed_or_due_waits_in_a_list() {
        Event event = disputed();
        Event due = events.create(
                stateVisitData().withDate(EventDate.parse("2024-11-12")).withStatus(WorldStatus.CONFIRMED), "");

        navigate(AttentionView.class);
        assertThat(said()).contains("Disputed: 1", "Due: 1", "State visit of President Tokayev to Russia");

        openPage(event);
        test(findInView(Button.class).withText("Follow this").all().getFirst()).click();
        test(find(TextArea.class).single()).setValue("Protocol");
        test(find(Button.class).withText("Follow this").all().getLast()).click();
        reported(due, "East agency", "2024-11-12", "on Tuesday");

        navigate(AttentionView.class);
        assertThat(said()).doesNotContain("Disputed: 1", "Due: 1").contains("Nothing is waiting here.");
    }
}
