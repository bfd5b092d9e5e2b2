package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.article.ArticleSubmission;
import org.dragoman.article.StoreResult;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An article calls somebody foreign minister whom the register knows as none. */
class OfficeDoubtTest extends ReviewTest {

    private static final LocalDate APPOINTED = LocalDate.of(2025, 9, 26);

    @Autowired
    private OfficeDoubtService doubts;

    @Autowired
    private OfficeService offices;

    @Autowired
    private ActorRecordService records;

    private ActorId holder = new ActorId(0);

    private static ActorData person(String english, Tenure... tenures) {
        return new ActorData(LocalizedText.of(Language.EN, english), Map.of(), "KZ", 4, List.of(tenures));
    }

    private ActorId add(String english, Tenure... tenures) {
        return records.create(ActorKind.PERSON, person(english, tenures), "").id();
    }

    @BeforeEach
    void appoint_a_minister() {
        Office office = offices.add(
                actors.byCode(ActorKind.STATE, "KZ").orElseThrow().id(),
                4,
                LocalizedText.of(Language.EN, "Minister of Foreign Affairs"));
        holder = add("Yermek Askarbekov", new Tenure(office.id(), APPOINTED, null));
    }

    private List<OfficeDoubt> doubtsIn(String text) {
        StoreResult stored = review.add(new ArticleSubmission(source(), PUBLISHED, null, "Talks", text, false));
        return doubts.of(mentions.ofArticle(((StoreResult.Stored) stored).id())
                .getFirst()
                .id());
    }

    @Test
    void the_one_who_holds_the_office_on_the_day_is_named() {
        ActorId other = add("Daniyar Kazhibekov");

        assertThat(doubtsIn("Foreign Minister of Kazakhstan Daniyar Kazhibekov visited Moscow on 21 October 2025"
                        + " for talks with Sergey Lavrov."))
                .singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.person().id()).isEqualTo(other);
                    assertThat(doubt.printed()).isEqualTo("Foreign Minister of Kazakhstan");
                    assertThat(doubt.holders()).extracting(ActorSummary::id).containsExactly(holder);
                    assertThat(doubt.day()).isEqualTo(LocalDate.of(2025, 10, 21));
                });
    }

    @Test
    void the_holder_himself_a_time_without_holder_and_another_office_raise_no_doubt() {
        add("Daniyar Kazhibekov");

        assertThat(doubtsIn("Foreign Minister of Kazakhstan Yermek Askarbekov visited Moscow on 20 October 2025 for"
                        + " talks with Sergey Lavrov."))
                .isEmpty();
        assertThat(doubtsIn("Foreign Minister of Kazakhstan Daniyar Kazhibekov visited Moscow on 1 March 2021 for"
                        + " talks with Sergey Lavrov."))
                .isEmpty();
        assertThat(doubtsIn("Former Foreign Minister of Kazakhstan Daniyar Kazhibekov visited Moscow on 19 October"
                        + " 2025 for talks with Sergey Lavrov."))
                .isEmpty();
    }
}
