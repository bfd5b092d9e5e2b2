package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.DraftService;
import org.dragoman.event.Event;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sources and quotes beside the form, and the event among its neighbours in time. */
class SourcesTest extends EventUiTest {

    @Autowired
    private ArticleService articles;

    @Autowired
    private SourceService sources;

    @Autowired
    private DraftService drafts;

    @BeforeEach
    void store_an_article() {
        var source = sources.create(new SourceData("Вестник", SourceKind.NEWSPAPER, null, Language.RU, false));
        ArticleDraft draft = new ArticleDraft(
                source.id(),
                Language.RU,
                LocalDate.of(2025, 10, 22),
                null,
                "Токаев едет в Москву",
                "Президент прибудет с «государственным визитом» 12 ноября. Визит готовится давно.",
                false);
        assertThat(articles.store(draft)).isInstanceOf(StoreResult.Stored.class);
    }

    private Article article() {
        return articles.find(articles.search("токаев вестник", 0, 1).getFirst().id())
                .orElseThrow();
    }

    private void ask() {
        press("Add source");
        chooseArticle();
    }

    private void chooseArticle() {
        ComboBox<?> box = find(ComboBox.class).withLabel("Article").single();
        test(box).setFilter("токаев");
        test(box).selectItem("Токаев едет в Москву · Вестник · 22 October 2025");
    }

    private void words(String pasted) {
        test(find(TextArea.class).withLabel("Quote, exact words").single()).setValue(pasted);
    }

    private void stating(String... labels) {
        CheckboxGroup<?> states =
                find(CheckboxGroup.class).withLabel("What do the words state?").single();
        for (String label : labels) {
            test(states).selectItem(label);
        }
    }

    private void add() {
        test(find(Button.class).withText("Add the quote").single()).click();
    }

    private List<EventMention> mentions(Event event) {
        return events.snapshot(event.id()).map(EventSnapshot::mentions).orElseThrow();
    }

    @Test
    void words_that_were_pasted_support_the_date_and_the_guest_once_the_event_is_saved() {
        Event event = stateVisit();
        openForm(event);
        ask();
        words("с \"государственным  визитом\" 12 ноября");
        stating("Date", "Kazakhstan");
        add();

        assertThat(said())
                .contains("Sources and quotes: 1", "Вестник", "new, saved with the event")
                .contains("с «государственным визитом» 12 ноября", "Without a quote: Place");
        assertThat(mentions(event)).isEmpty();

        press("Save and publish");

        assertThat(getCurrentView()).isInstanceOf(EventView.class);
        assertThat(events.find(event.id()).orElseThrow().verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(mentions(event)).singleElement().satisfies(found -> {
            assertThat(found.mention().data().date()).isEqualTo(EventDate.parse("2025-11-12"));
            assertThat(found.mention().data().evidence())
                    .extracting(Evidence::field, Evidence::quote)
                    .containsExactly(
                            tuple(MentionField.DATE, "с «государственным визитом» 12 ноября"),
                            tuple(MentionField.PARTICIPANT, "с «государственным визитом» 12 ноября"));
        });
    }

    @Test
    void words_that_the_article_does_not_have_are_answered_with_those_it_has() {
        navigate(EventFormView.class);
        ask();
        words("Президент прибудет с государственным визитом 12 декабря");
        stating("Date");
        add();

        assertThat(find(TextArea.class).withLabel("Quote, exact words").single().getErrorMessage())
                .isEqualTo("These words are not in the stored text.");

        test(find(Button.class)
                        .withCondition(button -> button.getText().startsWith("Use the stored words"))
                        .single())
                .click();
        add();

        assertThat(said()).contains("Президент прибудет с «государственным визитом» 12 ноября.");
    }

    @Test
    void what_is_missing_in_a_quote_is_said_beside_it() {
        navigate(EventFormView.class);
        press("Add source");
        add();

        assertThat(find(ComboBox.class).withLabel("Article").single().getErrorMessage())
                .isEqualTo("Choose the article that has the words.");

        chooseArticle();
        add();

        assertThat(find(TextArea.class).withLabel("Quote, exact words").single().getErrorMessage())
                .isEqualTo("Choose a sentence or paste the words.");
        assertThat(find(CheckboxGroup.class)
                        .withLabel("What do the words state?")
                        .single()
                        .getErrorMessage())
                .isEqualTo("Choose what the words state.");
    }

    @Test
    void a_quote_that_states_the_new_status_needs_no_reason() {
        Event event = stateVisit();
        openForm(event);
        findInView(StatusField.class).single().setValue(WorldStatus.CONFIRMED);
        ask();
        words("Визит готовится давно.");
        stating("Status");
        add();
        press("Save and publish");

        assertThat(events.find(event.id()).orElseThrow().data().status()).isEqualTo(WorldStatus.CONFIRMED);
    }

    private Event quoted() {
        Event event = stateVisit();
        openForm(event);
        ask();
        words("12 ноября");
        stating("Date");
        add();
        press("Save and publish");
        return event;
    }

    private void pressNamed(String label) {
        test(findInView(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().filter(label::equals).isPresent())
                        .single())
                .click();
    }

    @Test
    void a_source_is_removed_when_the_event_is_saved_and_can_be_kept_until_then() {
        Event event = quoted();
        openForm(event);
        pressNamed("Remove the source Вестник");

        assertThat(said()).contains("leaves when you save");

        pressNamed("Keep the source Вестник");
        press("Save and publish");

        assertThat(mentions(event)).hasSize(1);

        openForm(event);
        pressNamed("Remove the source Вестник");
        press("Save and publish");

        assertThat(mentions(event)).isEmpty();
    }

    @Test
    void sources_that_were_not_saved_are_there_again_with_the_draft() {
        Event event = quoted();
        openForm(event);
        pressNamed("Remove the source Вестник");
        ask();
        words("Визит готовится давно.");
        stating("Event");
        add();
        findInView(EventForm.class).single().saved();
        UI.getCurrent()
                .navigate(
                        EventFormView.edit(event.id()),
                        QueryParameters.of(
                                "draft", drafts.of(event.id()).getFirst().id().toString()));

        assertThat(said()).contains("leaves when you save", "new, saved with the event", "Визит готовится давно.");

        press("Save and publish");

        assertThat(mentions(event))
                .extracting(
                        found -> found.mention().data().evidence().getFirst().quote())
                .containsExactly("Визит готовится давно.");
    }

    @Test
    void a_quote_leads_to_its_place_in_the_article() {
        Event event = quoted();
        openForm(event);

        assertThat(findInView(SourceCard.class)
                        .single()
                        .getChildren()
                        .flatMap(part -> Stream.ofNullable(part.getElement().getAttribute("href"))))
                .containsExactly("articles/" + article().id() + "?mention="
                        + mentions(event).getFirst().mention().id());
    }

    @Test
    void the_event_is_shown_among_its_neighbours_while_its_date_is_typed() {
        stateVisit();
        navigate(EventFormView.class);
        assertThat(said()).contains("Type a date to see what happens around it.");

        type("Title, English", "Talks in Astana");
        type("Date", "2025-11-10");

        assertThat(said())
                .contains("31 Oct 2025", "20 Nov 2025")
                .containsSubsequence("Talks in Astana", "this event", "State visit of President Tokayev");

        type("Date", "2025-11-14");

        assertThat(said()).containsSubsequence("State visit of President Tokayev", "Talks in Astana", "this event");

        type("Date", "1999");

        assertThat(said()).doesNotContain("State visit of President Tokayev");
    }
}
