package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.article.ArticleDraft;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceData;
import org.dragoman.article.SourceKind;
import org.dragoman.article.SourceService;
import org.dragoman.article.StoreResult;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.event.MentionService;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.TextSpan;
import org.dragoman.security.InvitationService;
import org.dragoman.security.Role;
import org.dragoman.shell.EvidenceQuote;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

class ReadEventTest extends EventUiTest {

    private static final String ARABIC_TITLE = "محادثات في موسكو";
    private static final String ARABIC_SENTENCE = "يبحث الوزيران زيارة الدولة إلى روسيا في 12 نوفمبر المقبل.";
    private static final String RUSSIAN_TITLE = "Визит в Москву";
    private static final String RUSSIAN_SENTENCE = "Президент прибудет с государственным визитом 11–12 ноября.";

    @Autowired
    private ArticleService articles;

    @Autowired
    private SourceService sources;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private MentionService mentions;

    private ArticleId article(Language language, String title, String text, String day) {
        var source =
                sources.create(new SourceData(language.code() + " agency", SourceKind.AGENCY, null, language, false));
        StoreResult stored =
                articles.store(new ArticleDraft(source.id(), language, LocalDate.parse(day), null, title, text, false));
        return ((StoreResult.Stored) stored).id();
    }

    private Mention mention(ArticleId article, String fullText, String date, Map<MentionField, String> quotes) {
        EventData event = stateVisitData();
        List<Evidence> evidence = quotes.entrySet().stream()
                .map(quote -> {
                    int start = fullText.indexOf(quote.getValue());
                    TextSpan span = new TextSpan(start, start + quote.getValue().length());
                    return new Evidence(quote.getKey(), 0, span, quote.getValue());
                })
                .toList();
        MentionParticipant guest =
                new MentionParticipant(state("KZ").id(), ActorKind.STATE, "Kazakhstan", "KZ", ParticipantRole.GUEST);
        MentionData data = new MentionData(
                event.type(),
                EventDate.parse(date),
                event.status(),
                event.place(),
                null,
                List.of(guest),
                0.9,
                evidence);
        return mentions.propose(article, List.of(data)).getFirst();
    }

    /** Reported by an Arabic article for 12 November and by a Russian one for 11 to 12 November. */
    private Event reportedTwice() {
        ArticleId arabic = article(Language.AR, ARABIC_TITLE, "التقى الوزيران. " + ARABIC_SENTENCE, "2025-10-22");
        ArticleId russian = article(Language.RU, RUSSIAN_TITLE, RUSSIAN_SENTENCE, "2025-10-21");
        Mention first = mention(
                arabic,
                ARABIC_TITLE + "\n" + "التقى الوزيران. " + ARABIC_SENTENCE,
                "2025-11-12",
                Map.of(MentionField.TRIGGER, "زيارة الدولة", MentionField.DATE, "12 نوفمبر المقبل"));
        Mention second = mention(
                russian,
                RUSSIAN_TITLE + "\n" + RUSSIAN_SENTENCE,
                "2025-11-11/2025-11-12",
                Map.of(MentionField.DATE, "11–12 ноября"));
        Event event = mentions.accept(first.id(), stateVisitData(), "");
        return mentions.attach(second.id(), event.id(), event.version(), event.data(), "");
    }

    @Test
    void each_field_shows_its_sentence_with_source_date_and_article() {
        openPage(reportedTwice());

        assertThat(said())
                .contains(ARABIC_SENTENCE, "ar agency", "22 October 2025", ARABIC_TITLE)
                .contains(RUSSIAN_SENTENCE, "ru agency", "21 October 2025", RUSSIAN_TITLE)
                .doesNotContain("التقى الوزيران. ");
        assertThat(findInView(Anchor.class)
                        .withText(ARABIC_TITLE)
                        .all()
                        .getFirst()
                        .getHref())
                .matches("articles/\\d+");
    }

    @Test
    void a_sentence_keeps_its_own_script_and_direction() {
        openPage(reportedTwice());

        assertThat(elementsSaying(ARABIC_SENTENCE)).isNotEmpty().allSatisfy(quote -> {
            assertThat(quote.getElement().getAttribute("dir")).isEqualTo("rtl");
            assertThat(quote.getElement().getAttribute("lang")).isEqualTo("ar");
        });
    }

    private List<Component> elementsSaying(String sentence) {
        return findInView(EvidenceQuote.class).all().stream()
                .filter(quote -> quote.getElement().getTextRecursively().equals(sentence))
                .map(Component.class::cast)
                .toList();
    }

    @Test
    void fields_that_no_sentence_states_say_so() {
        openPage(reportedTwice());

        assertThat(Stream.of(said().split("\n")).filter("No sentence carries it"::equals))
                .as("place and participant")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void differing_dates_stand_side_by_side() {
        openPage(reportedTwice());

        assertThat(said())
                .contains("2 different dates are reported:")
                .contains("11–12 November 2025", "12 November 2025", "on the timeline");
    }

    @Test
    void the_other_languages_stand_under_the_title() {
        openPage(stateVisit());

        List<String> lines = new ArrayList<>(List.of(said().split("\n")));
        assertThat(lines)
                .containsSubsequence(
                        "State visit of President Tokayev to Russia", "زيارة دولة للرئيس توكاييف إلى روسيا");
    }

    @Test
    void an_event_without_an_article_says_how_sure_it_is() {
        openPage(stateVisit());

        assertThat(said()).contains("Unverified", "No article of the desk reports it.");
    }

    @Test
    void an_unknown_event_is_not_found() {
        assertThatThrownBy(() -> navigate(EventView.class, Map.of("id", "987654")))
                .hasMessageContaining("NotFound");
    }

    @Test
    @WithAnonymousUser
    void a_visitor_reads_but_is_offered_no_change() {
        signIn("anna");
        Event event = stateVisit();
        signOut();
        openPage(event);

        assertThat(said())
                .contains("State visit of President Tokayev to Russia")
                .doesNotContain("Retract", "Edit");
    }

    @Test
    void participants_lead_to_their_pages() {
        openPage(stateVisit());

        assertThat(findInView(Anchor.class).withText("Kazakhstan").single().getHref())
                .isEqualTo("actors/" + state("KZ").id());
    }

    @Test
    void the_history_names_the_editor_and_not_the_login() {
        signIn("admin", "ROLE_ADMINISTRATOR");
        invitations.invite("boris", "Boris Borisov", Role.EDITOR);
        signIn("boris");

        openPage(stateVisit());

        assertThat(said()).contains("Boris Borisov").doesNotContain("boris");
    }
}
