package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.List;
import java.util.Set;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ArticleId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.TextSpan;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Quotes that editors give for an event with its content, and sources that they take from it. */
abstract class QuoteContract extends RegisterContract {

    private static final String NO_REASON = "";
    private static final TextSpan FIRST_WORD = new TextSpan(0, 7);

    @Autowired
    private EventService events;

    private static SourceChange added(Quote... quotes) {
        return new SourceChange(List.of(quotes), List.of());
    }

    private Quote quote(MentionField... fields) {
        return new Quote(fixture.article(), FIRST_WORD, Set.of(fields), Set.of());
    }

    private List<Mention> mentionsOf(Event event) {
        return events.snapshot(event.id()).orElseThrow().mentions().stream()
                .map(EventMention::mention)
                .toList();
    }

    @Test
    void a_new_event_comes_with_the_words_that_it_rests_on() {
        ActorId guest = fixture.person("kassym-jomart-tokayev");
        Quote dated =
                new Quote(fixture.article(), FIRST_WORD, Set.of(MentionField.DATE, MentionField.TYPE), Set.of(guest));

        Event event = events.create(fixture.visit(), added(dated), "Read in the paper");

        assertThat(event.version()).isEqualTo(1);
        assertThat(event.verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(mentionsOf(event)).singleElement().satisfies(mention -> {
            assertThat(mention.state()).isEqualTo(MentionState.ACCEPTED);
            assertThat(mention.decidedBy()).isEqualTo("editor");
            assertThat(mention.reason()).isEqualTo("Read in the paper");
            assertThat(mention.data().type()).isEqualTo(EventType.VISIT_STATE);
            assertThat(mention.data().date()).isEqualTo(fixture.visit().date());
            assertThat(mention.data().place()).isNull();
            assertThat(mention.data().participants())
                    .extracting(MentionParticipant::actor)
                    .containsExactly(guest);
            assertThat(mention.data().evidence())
                    .containsExactly(
                            new Evidence(MentionField.TYPE, 0, FIRST_WORD, "Article"),
                            new Evidence(MentionField.DATE, 0, FIRST_WORD, "Article"),
                            new Evidence(MentionField.PARTICIPANT, 0, FIRST_WORD, "Article"));
        });
    }

    @Test
    void quotes_of_one_article_are_one_mention_and_another_source_corroborates() {
        ArticleId article = fixture.article();
        Event event = events.create(fixture.visit(), added(quote(MentionField.DATE)), NO_REASON);

        Event changed = events.update(
                event.id(),
                1,
                fixture.visit(),
                added(
                        new Quote(article, FIRST_WORD, Set.of(MentionField.DATE), Set.of()),
                        new Quote(article, new TextSpan(3, 9), Set.of(MentionField.PLACE), Set.of())),
                NO_REASON);

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(mentionsOf(changed))
                .hasSize(2)
                .filteredOn(mention -> mention.article().equals(article))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.data().place()).isEqualTo(fixture.moscow());
                    assertThat(mention.data().evidence()).hasSize(2);
                });
    }

    @Test
    void words_that_do_not_tell_kind_or_outcome_contradict_nothing_later() {
        EventData held = inStatus(fixture.visit(), WorldStatus.TOOK_PLACE);
        Event event = events.create(held, added(quote(MentionField.PLACE)), NO_REASON);

        Event corrected = events.update(
                event.id(),
                1,
                inStatus(held.withType(EventType.VISIT_WORKING), WorldStatus.CANCELLED),
                added(quote(MentionField.TYPE, MentionField.STATUS)),
                "The office says so");

        assertThat(corrected.verification()).isEqualTo(Verification.CORROBORATED);
    }

    @Test
    void a_quote_that_states_the_status_stands_for_a_reason_and_no_other_does() {
        Event event = events.create(fixture.visit(), NO_REASON);
        EventData confirmed = inStatus(fixture.visit(), WorldStatus.CONFIRMED);

        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> events.update(event.id(), 1, confirmed, added(quote(MentionField.DATE)), NO_REASON))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::key)
                        .containsExactly("event.problem.reason-missing"));
        assertThat(mentionsOf(event)).isEmpty();

        Event changed = events.update(event.id(), 1, confirmed, added(quote(MentionField.STATUS)), NO_REASON);

        assertThat(changed.data().status()).isEqualTo(WorldStatus.CONFIRMED);
    }

    @Test
    void a_source_that_is_removed_is_a_proposal_again_until_that_is_undone() {
        Event event = events.create(fixture.visit(), added(quote(MentionField.DATE)), NO_REASON);
        Mention mention = mentionsOf(event).getFirst();
        EventData renamed = titled(fixture.visit(), "Visit");

        Event without = events.update(
                event.id(), 1, renamed, new SourceChange(List.of(), List.of(mention.id())), "Another visit");

        assertThat(without.data()).isEqualTo(renamed);
        assertThat(without.verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(mentions.find(mention.id()).orElseThrow().mention().state()).isEqualTo(MentionState.PROPOSED);

        Event undone = events.undo(event.id(), 2, NO_REASON);

        assertThat(undone.data()).isEqualTo(fixture.visit());
        assertThat(mentionsOf(undone)).extracting(Mention::id).containsExactly(mention.id());
    }

    @Test
    void a_source_of_another_event_cannot_be_removed_from_this_one() {
        Event other = events.create(fixture.visit(), added(quote(MentionField.DATE)), NO_REASON);
        Event event = events.create(fixture.visit(), NO_REASON);
        Mention mention = mentionsOf(other).getFirst();

        events.update(event.id(), 1, fixture.visit(), new SourceChange(List.of(), List.of(mention.id())), NO_REASON);

        assertThat(mentionsOf(other)).containsExactly(mention);
    }

    @Test
    void a_quote_that_states_nothing_or_lies_outside_of_its_text_is_refused() {
        Quote outside = new Quote(fixture.article(), new TextSpan(0, 100_000), Set.of(MentionField.DATE), Set.of());
        Quote ofSomebodyElse = new Quote(fixture.article(), FIRST_WORD, Set.of(), Set.of(fixture.state("AE")));
        Quote ofNoArticle = new Quote(new ArticleId(-1), FIRST_WORD, Set.of(MentionField.DATE), Set.of());
        long last = events.lastRevision();

        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(
                        () -> events.create(fixture.visit(), added(outside, ofSomebodyElse, ofNoArticle), NO_REASON))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(
                                FieldProblem.of("sources", "event.problem.quote-text"),
                                FieldProblem.of("sources", "event.problem.quote-field"),
                                FieldProblem.of("sources", "event.problem.quote-text")));
        assertThat(events.lastRevision()).isEqualTo(last);
    }

    @Test
    void only_editors_change_sources() {
        Event event = events.create(fixture.visit(), NO_REASON);
        SourceChange change = added(quote(MentionField.DATE));
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> events.create(fixture.visit(), change, NO_REASON))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> events.update(event.id(), 1, fixture.visit(), change, NO_REASON))
                .isInstanceOf(AccessDeniedException.class);
    }
}
