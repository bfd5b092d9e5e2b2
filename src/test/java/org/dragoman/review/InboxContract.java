package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.InvalidEventException;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionState;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The inbox with its assignments, decisions about many proposals at once, reading by hand, and the scorecard. */
abstract class InboxContract extends ReviewTest {

    private static final String REASON = "All at or above 0.90";

    @Autowired
    private InboxService inbox;

    @Autowired
    private BulkReviewService bulk;

    @Autowired
    private HandReadingService hand;

    @Autowired
    private ScorecardService scorecard;

    private MentionData sure(MentionData data, double confidence) {
        return new MentionData(
                data.type(),
                data.date(),
                data.status(),
                data.place(),
                data.placeName(),
                data.participants(),
                confidence,
                data.evidence());
    }

    private MentionData visit(String edtf, double confidence) {
        return sure(visit(edtf, WorldStatus.ANNOUNCED), confidence);
    }

    private List<ArticleId> shown(InboxFilter filter) {
        return inbox.page(filter, 0, Integer.MAX_VALUE).stream()
                .map(queued -> queued.article().id())
                .toList();
    }

    @Test
    void an_article_waits_until_its_last_proposal_is_decided() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", 0.9));
        ArticleId article = mention.article();
        int waiting = inbox.count(InboxFilter.all(QueueState.TO_REVIEW));

        assertThat(shown(InboxFilter.all(QueueState.TO_REVIEW))).contains(article);

        review.reject(mention.id(), "");

        assertThat(shown(InboxFilter.all(QueueState.TO_REVIEW))).doesNotContain(article);
        assertThat(inbox.page(InboxFilter.all(QueueState.DONE), 0, Integer.MAX_VALUE))
                .filteredOn(queued -> queued.article().id().equals(article))
                .singleElement()
                .satisfies(queued -> assertThat(queued.rejected()).isEqualTo(1));
        assertThat(inbox.count(InboxFilter.all(QueueState.TO_REVIEW))).isEqualTo(waiting - 1);
    }

    @Test
    void the_inbox_shows_one_language_or_what_is_assigned_to_me_or_to_nobody() {
        ArticleId mine = article(PUBLISHED);
        ArticleId others = article(PUBLISHED);
        ArticleId nobodys = article(PUBLISHED);
        inbox.assign(mine, "boris");
        inbox.assign(mine, "vera");
        inbox.assign(others, "boris");
        InboxFilter done = InboxFilter.all(QueueState.DONE);

        assertThat(shown(done.of(InboxFilter.Assigned.ME))).containsExactly(mine);
        assertThat(shown(done.of(InboxFilter.Assigned.NOBODY)))
                .contains(nobodys)
                .doesNotContain(mine, others);
        assertThat(shown(done.in(Language.RU))).contains(mine, others, nobodys);
        assertThat(shown(done.in(Language.AR))).doesNotContain(mine, others, nobodys);
        assertThat(inbox.editor(others)).contains("boris");

        inbox.assign(others, null);

        assertThat(inbox.editor(others)).isEmpty();
    }

    @Test
    void readers_assign_nothing() {
        ArticleId article = article(PUBLISHED);
        SignedIn.as("victor", Role.VIEWER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inbox.assign(article, "victor"));
    }

    @Test
    void what_is_sure_enough_is_accepted_together_and_undone_together() {
        ArticleId article = article(PUBLISHED);
        List<Mention> proposed = mentions.propose(
                article, List.of(visit("2025-11-12", 0.95), visit("2026-03-01", 0.9), visit("2026-08-01", 0.89)));
        BulkReviewService.Accepted accepted = bulk.acceptFrom(article, 0.9, List.of(), REASON);

        assertThat(accepted.mentions())
                .containsExactly(proposed.get(0).id(), proposed.get(1).id());
        List<Mention> after = mentions.ofArticle(article);
        assertThat(after)
                .extracting(Mention::state)
                .containsExactly(MentionState.ACCEPTED, MentionState.ACCEPTED, MentionState.PROPOSED);
        EventId first = Objects.requireNonNull(after.getFirst().event());

        bulk.undo(accepted.batch(), "Too fast");

        assertThat(mentions.ofArticle(article)).extracting(Mention::state).containsOnly(MentionState.PROPOSED);
        assertThat(events.find(first).orElseThrow().state()).isEqualTo(EditorialState.RETRACTED);
        assertThatExceptionOfType(InvalidEventException.class).isThrownBy(() -> bulk.undo(accepted.batch(), "Twice"));
    }

    @Test
    void a_proposal_that_repeats_an_event_joins_it_instead_of_making_a_second() {
        Event event = review.accept(proposed(PUBLISHED, visit("2025-11", 0.9)).id());
        ArticleId later = article(PUBLISHED.plusDays(3));
        mentions.propose(later, List.of(sure(visit("2025-11-12", WorldStatus.CONFIRMED), 0.95)));
        BulkReviewService.Accepted accepted = bulk.acceptFrom(later, 0.9, List.of(), REASON);

        Event joined = events.find(event.id()).orElseThrow();
        assertThat(mentions.ofArticle(later).getFirst().event()).isEqualTo(event.id());
        assertThat(joined.data().date()).hasToString("2025-11-12");
        assertThat(joined.data().status()).isEqualTo(WorldStatus.CONFIRMED);

        bulk.undo(accepted.batch(), "Too fast");

        assertThat(events.find(event.id()).orElseThrow().data()).isEqualTo(event.data());
    }

    @Test
    void words_that_extraction_can_read_make_a_mention_with_evidence_where_they_stand() {
        String title = "Из ленты новостей";
        String text =
                "Сегодня тепло. Президент Казахстана Касым-Жомарт Токаев посетит Россию с государственным визитом "
                        + "12 ноября 2025 года. Завтра дождь.";
        ArticleId article = article(title, text);
        String whole = title + "\n" + text;
        int start = whole.indexOf("Президент");
        MentionData read = hand.reading(article, new TextSpan(start, whole.indexOf(" Завтра")));

        assertThat(read.date()).hasToString("2025-11-12");
        assertThat(read.evidence())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.span().in(whole)).isEqualTo(found.quote()));

        Mention written = hand.write(article, read, List.of(), "Missed by extraction");

        assertThat(written.state()).isEqualTo(MentionState.ACCEPTED);
        assertThat(events.history(Objects.requireNonNull(written.event()))
                        .getLast()
                        .reason())
                .isEqualTo("Missed by extraction");
    }

    @Test
    void words_that_say_nothing_to_extraction_still_carry_the_new_event() {
        ArticleId article = article("Заголовок", "Совсем о другом.");
        MentionData read = hand.reading(article, new TextSpan(10, 16));

        assertThat(read.evidence()).extracting(Evidence::quote).containsExactly("Совсем");
        assertThat(read.date()).isNull();
    }

    @Test
    void more_words_can_support_a_field_of_a_proposal() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", 0.9));
        Evidence words = new Evidence(MentionField.DATE, 0, new TextSpan(0, 7), "Заметка");

        assertThat(hand.support(mention.id(), words).data().evidence()).containsExactly(words);
    }

    @Test
    void the_scorecard_counts_by_confidence_what_editors_made_of_proposals() {
        Mention right = proposed(PUBLISHED, visit("2025-11-12", 0.95));
        String source = articles.find(right.article()).orElseThrow().sourceName();
        mentions.propose(
                right.article(), List.of(visit("2026-01-01", 0.91), visit("2026-02-01", 0.7), visit("2026-03-01", 1)));
        mentions.propose(right.article(), List.of(visit("2026-04-01", 0.5)));
        List<Mention> all = mentions.ofArticle(right.article());
        review.accept(right.id());
        review.reject(all.get(1).id(), "");
        review.accept(all.get(2).id());
        review.accept(all.get(3).id());
        SignedIn.as("ada", Role.ADMINISTRATOR);

        Score score = scorecard.scores().stream()
                .filter(found -> found.source().equals(source))
                .findFirst()
                .orElseThrow();
        assertThat(score.language()).isEqualTo(Language.RU);
        assertThat(score.bands()).containsExactly(Score.Tally.NONE, new Score.Tally(1, 0), new Score.Tally(1, 1));
        assertThat(score.bands().getLast().precision()).hasValue(0.5);
        assertThat(score.total()).isEqualTo(new Score.Tally(2, 1));
    }

    @Test
    void only_administrators_see_the_scorecard() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> scorecard.scores());
    }
}
