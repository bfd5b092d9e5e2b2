package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.event.RegisterFixture.PUBLISHED;
import static org.dragoman.event.RegisterFixture.inStatus;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.List;
import java.util.Map;
import org.dragoman.article.ArticleService;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Mentions from the proposal to the decision and back. */
abstract class MentionContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private EventService events;

    @Autowired
    private SampleService sample;

    @Autowired
    private ArticleService articles;

    @Test
    void proposals_come_back_in_their_order_with_their_evidence() {
        ArticleId article = fixture.article();
        MentionData undated = fixture.mention(null, WorldStatus.TOOK_PLACE);

        List<Mention> stored = mentions.propose(article, List.of(fixture.mention(), undated));
        List<Mention> more = mentions.propose(article, List.of(fixture.mention("2024-11", WorldStatus.TOOK_PLACE)));

        assertThat(stored).extracting(Mention::data).containsExactly(fixture.mention(), undated);
        assertThat(stored).allSatisfy(proposal -> {
            assertThat(proposal.state()).isEqualTo(MentionState.PROPOSED);
            assertThat(proposal.event()).isNull();
            assertThat(proposal.decidedBy()).isNull();
        });
        assertThat(more.subList(0, 2)).isEqualTo(stored);
        assertThat(mentions.ofArticle(article)).isEqualTo(more);
    }

    @Test
    void a_mention_knows_where_it_was_published() {
        MentionId id = proposed();

        EventMention found = mentions.find(id).orElseThrow();

        assertThat(found.language()).isEqualTo(Language.EN);
        assertThat(found.publishedOn()).isEqualTo(PUBLISHED);
        assertThat(found.sourceName()).startsWith("Source ");
        assertThat(found.articleTitle()).startsWith("Article ");
        assertThat(mentions.find(new MentionId(-1))).isEmpty();
    }

    @Test
    void an_overlong_name_or_quote_is_cut_between_characters() {
        String quote = "x".repeat(3999) + "😀 and more";
        MentionData plain = fixture.mention();
        MentionData data = new MentionData(
                plain.type(),
                null,
                plain.status(),
                null,
                "م".repeat(400),
                List.of(),
                1,
                List.of(new Evidence(MentionField.TRIGGER, 0, new TextSpan(0, 4010), quote)));

        MentionData stored = mention(proposed(fixture.article(), data)).data();

        assertThat(stored.placeName()).isEqualTo("م".repeat(300));
        assertThat(stored.evidence().getFirst().quote()).isEqualTo("x".repeat(3999));
        assertThat(stored.evidence().getFirst().span()).isEqualTo(new TextSpan(0, 4010));
    }

    @Test
    void mentions_are_listed_and_counted_by_state() {
        Map<MentionState, Integer> before = mentions.counts();
        ArticleId article = fixture.article();
        MentionId kept = proposed(article, fixture.mention());
        MentionId rejected = proposed(article, fixture.mention());
        mentions.reject(rejected, NO_REASON);

        assertThat(mentions.counts().get(MentionState.PROPOSED))
                .isEqualTo(before.getOrDefault(MentionState.PROPOSED, 0) + 1);
        assertThat(mentions.counts(List.of(article, new ArticleId(-1))))
                .isEqualTo(Map.of(article, Map.of(MentionState.PROPOSED, 1, MentionState.REJECTED, 1)));
        int all = mentions.counts().getOrDefault(MentionState.PROPOSED, 0);
        assertThat(mentions.list(MentionState.PROPOSED, 0, all))
                .extracting(found -> found.mention().id())
                .hasSize(all)
                .contains(kept)
                .doesNotContain(rejected);
        assertThat(mentions.list(MentionState.PROPOSED, all - 1, 5)).hasSize(1);
    }

    @Test
    void accepting_a_mention_creates_its_event() {
        MentionId id = proposed();

        Event event = mentions.accept(id, fixture.visit(), "As announced");

        assertThat(event.data()).isEqualTo(fixture.visit());
        assertThat(event.verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(event.importance()).isEqualTo(45 + 33 + 5);
        Mention accepted = mention(id);
        assertThat(accepted.state()).isEqualTo(MentionState.ACCEPTED);
        assertThat(accepted.event()).isEqualTo(event.id());
        assertThat(accepted.decidedBy()).isEqualTo("editor");
        assertThat(accepted.decidedAt()).isNotNull();
        assertThat(accepted.reason()).isEqualTo("As announced");
        assertThat(events.snapshot(event.id()).orElseThrow().mentions())
                .containsExactly(mentions.find(id).orElseThrow());
        assertThat(events.history(event.id())).extracting(Revision::reason).containsExactly("As announced");
    }

    @Test
    void attaching_a_mention_of_another_source_corroborates_the_event() {
        Event event = mentions.accept(proposed(), fixture.visit(), NO_REASON);
        MentionId second = proposed();

        Event attached =
                mentions.attach(second, event.id(), 1, inStatus(fixture.visit(), WorldStatus.CONFIRMED), NO_REASON);

        assertThat(attached.version()).isEqualTo(2);
        assertThat(attached.data().status()).isEqualTo(WorldStatus.CONFIRMED);
        assertThat(attached.verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(attached.importance()).isEqualTo(45 + 33 + 10);
        assertThat(events.snapshot(event.id()).orElseThrow().mentions()).hasSize(2);
    }

    @Test
    void two_mentions_of_one_source_are_one_voice() {
        SourceId source = fixture.source();
        Event event = mentions.accept(
                proposed(fixture.article(source, PUBLISHED), fixture.mention()), fixture.visit(), NO_REASON);
        MentionId second = proposed(fixture.article(source, PUBLISHED.plusDays(1)), fixture.mention());

        Event attached = mentions.attach(second, event.id(), 1, fixture.visit(), NO_REASON);

        assertThat(attached.verification()).isEqualTo(Verification.SINGLE_SOURCE);
    }

    @Test
    void mentions_whose_dates_cannot_both_be_true_make_the_event_disputed() {
        Event event = mentions.accept(proposed(), fixture.visit(), NO_REASON);
        MentionId other = proposed(fixture.article(), fixture.mention("2025-11-13", WorldStatus.ANNOUNCED));

        assertThat(mentions.attach(other, event.id(), 1, fixture.visit(), NO_REASON)
                        .verification())
                .isEqualTo(Verification.DISPUTED);
        mentions.undo(other, NO_REASON);
        assertThat(events.find(event.id()).orElseThrow().verification()).isEqualTo(Verification.SINGLE_SOURCE);
    }

    @Test
    void attaching_refuses_what_the_life_cycle_does_not_allow_and_a_changed_event() {
        Event event = mentions.accept(proposed(), fixture.visit(), NO_REASON);
        MentionId id = proposed();

        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> mentions.attach(
                        id, event.id(), 1, inStatus(fixture.visit(), WorldStatus.CUT_SHORT), NO_REASON));
        events.update(event.id(), 1, titled(fixture.visit(), "Meanwhile"), NO_REASON);
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> mentions.attach(id, event.id(), 1, fixture.visit(), NO_REASON));
        assertThat(mention(id).state()).isEqualTo(MentionState.PROPOSED);
        assertThat(events.snapshot(event.id()).orElseThrow().mentions()).hasSize(1);
    }

    @Test
    void a_mention_is_decided_once() {
        MentionId id = proposed();
        mentions.reject(id, "Not an event");

        assertThat(mention(id).reason()).isEqualTo("Not an event");
        assertThatExceptionOfType(DecidedMeanwhileException.class)
                .isThrownBy(() -> mentions.accept(id, fixture.visit(), NO_REASON))
                .satisfies(told -> assertThat(told.current()).isEqualTo(mention(id)));
        assertThatThrownBy(() -> mentions.reject(id, NO_REASON)).isInstanceOf(DecidedMeanwhileException.class);
        assertThatThrownBy(() -> mentions.correct(id, fixture.mention())).isInstanceOf(DecidedMeanwhileException.class);
        assertThatThrownBy(() -> mentions.undo(proposed(), NO_REASON)).isInstanceOf(DecidedMeanwhileException.class);
        assertThatThrownBy(() -> mentions.reject(new MentionId(-1), NO_REASON))
                .isInstanceOf(NoSuchMentionException.class);
    }

    @Test
    void a_proposal_can_be_corrected() {
        MentionId id = proposed();
        MentionData corrected = fixture.mention("2025-11-13", WorldStatus.CONFIRMED);

        assertThat(mentions.correct(id, corrected).data()).isEqualTo(corrected);
        assertThat(mention(id).data()).isEqualTo(corrected);
    }

    @Test
    void only_editors_decide() {
        MentionId id = proposed();
        ArticleId article = mention(id).article();
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> mentions.propose(article, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mentions.correct(id, fixture.mention())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mentions.accept(id, fixture.visit(), "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mentions.reject(id, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> mentions.undo(id, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> sample.remove("x")).isInstanceOf(AccessDeniedException.class);
        assertThat(mention(id).state()).isEqualTo(MentionState.PROPOSED);
    }

    @Test
    void the_sample_desk_is_removed_and_what_an_own_article_rests_on_stays() {
        ArticleId article = fixture.article(fixture.source(), PUBLISHED, true);
        Event gone = mentions.accept(proposed(article, fixture.mention()), fixture.visit(), NO_REASON);
        Event kept = mentions.accept(proposed(article, fixture.mention()), fixture.visit(), NO_REASON);
        MentionId own = proposed();
        mentions.attach(own, kept.id(), 1, fixture.visit(), NO_REASON);
        MentionId open = proposed(article, fixture.mention());
        assertThat(gone.sample()).isTrue();
        assertThat(sample.present()).isTrue();
        long before = events.lastRevision();

        sample.remove("Sample removed");

        assertThat(sample.present()).isFalse();
        assertThat(events.find(gone.id())).isEmpty();
        assertThat(articles.find(article)).isEmpty();
        assertThat(mentions.find(open)).isEmpty();
        EventSnapshot left = events.snapshot(kept.id()).orElseThrow();
        assertThat(left.event().sample()).isFalse();
        assertThat(left.event().verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(left.mentions()).extracting(found -> found.mention().id()).containsExactly(own);
        assertThat(events.changedSince(before, 100))
                .extracting(Revision::event, Revision::state)
                .contains(tuple(gone.id(), EditorialState.RETRACTED), tuple(kept.id(), EditorialState.PUBLISHED));
    }
}
