package org.dragoman.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.PlaceKind;
import org.dragoman.event.DecidedMeanwhileException;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.Mention;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionState;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** An editor decides about proposed mentions. */
class DecideMentionTest extends ReviewTest {

    @Test
    void accepting_creates_the_event_the_mention_tells_of() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED));

        Event event = review.accept(mention.id());

        assertThat(event.data().type()).isEqualTo(EventType.VISIT_STATE);
        assertThat(event.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(event.data().status()).isEqualTo(WorldStatus.ANNOUNCED);
        assertThat(event.data().title().forReader(Language.EN))
                .isEqualTo("State visit of Kassym-Jomart Tokayev to Russia");
        assertThat(event.data().participations())
                .extracting(Participation::role)
                .containsExactly(ParticipantRole.GUEST, ParticipantRole.HOST);
        Mention decided = mentions.find(mention.id()).orElseThrow().mention();
        assertThat(decided.state()).isEqualTo(MentionState.ACCEPTED);
        assertThat(decided.event()).isEqualTo(event.id());
        assertThat(events.history(event.id()).getFirst().madeBy()).isEqualTo("vera");
    }

    @Test
    void accepting_adds_a_person_that_is_new_to_the_register() {
        Mention mention =
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED, printed("Никодим Заозёрный", "KZ")));

        Event event = review.accept(mention.id());

        var added = actors.search("Никодим Заозёрный", 5).getFirst();
        assertThat(added.country()).isEqualTo("KZ");
        assertThat(added.name().in(Language.EN)).contains("Nikodim Zaozernyy");
        assertThat(event.data().participations())
                .extracting(Participation::actor)
                .contains(added.id());
    }

    @Test
    void a_person_named_twice_is_added_once() {
        Mention first =
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED, printed("Никодим Заозёрный", "KZ")));
        Mention second =
                proposed(PUBLISHED, visit("2026-02-12", WorldStatus.ANNOUNCED, printed("Никодим Заозерный", "KZ")));

        review.accept(first.id());
        review.accept(second.id());

        assertThat(actors.search("Никодим Заозёрный", 5, ActorKind.PERSON)).hasSize(1);
    }

    @Test
    void correcting_replaces_what_was_misread_and_keeps_the_reason() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-21", WorldStatus.ANNOUNCED));

        Event event = review.correctAndAccept(
                mention.id(), visit("2025-11-12", WorldStatus.ANNOUNCED), List.of(), "The digits were swapped");

        assertThat(event.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(mentions.find(mention.id()).orElseThrow().mention().data().date())
                .isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(events.history(event.id()).getFirst().reason()).isEqualTo("The digits were swapped");
    }

    @Test
    void a_later_mention_of_the_same_visit_is_a_candidate_with_its_reasons() {
        Event event = review.accept(
                proposed(PUBLISHED, visit("2025-11", WorldStatus.ANNOUNCED)).id());
        Mention later = proposed(PUBLISHED.plusDays(3), visit("2025-11-12", WorldStatus.CONFIRMED));

        Candidate candidate = review.candidates(later.id()).getFirst();

        assertThat(candidate.event().event().id()).isEqualTo(event.id());
        assertThat(candidate.score()).isGreaterThan(0.9);
        assertThat(candidate.why())
                .contains(
                        Resemblance.SAME_TYPE,
                        Resemblance.OVERLAPPING_DATE,
                        Resemblance.SAME_PLACE,
                        Resemblance.SHARED_PERSONS);
        assertThat(candidate.differing()).containsExactlyInAnyOrder(EventPart.DATE, EventPart.STATUS);
        assertThat(candidate.suggested()).containsExactlyInAnyOrder(EventPart.DATE, EventPart.STATUS);
    }

    @Test
    void an_older_article_does_not_take_the_status_back() {
        review.accept(
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.CONFIRMED)).id());
        Mention older = proposed(PUBLISHED.minusDays(9), visit("2025-11-12", WorldStatus.ANNOUNCED));

        assertThat(review.candidates(older.id()).getFirst().suggested()).isEmpty();
    }

    @Test
    void a_later_article_that_knows_only_the_week_does_not_blur_the_day() {
        review.accept(
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED)).id());
        Mention later = proposed(PUBLISHED.plusDays(9), visit("[2025-11-10..2025-11-16]", WorldStatus.CONFIRMED));

        assertThat(review.candidates(later.id()).getFirst().suggested()).containsExactly(EventPart.STATUS);
    }

    @Test
    void a_postponed_event_takes_its_new_date() {
        review.accept(
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.POSTPONED)).id());
        Mention later = proposed(PUBLISHED.plusDays(9), visit("2025-11-26", WorldStatus.ANNOUNCED));

        assertThat(review.search(later.id(), "Tokayev").getFirst().suggested())
                .containsExactlyInAnyOrder(EventPart.DATE, EventPart.STATUS);
    }

    @Test
    void events_of_others_or_of_other_days_are_no_candidates() {
        review.accept(
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED)).id());
        MentionData other = new MentionData(
                EventType.VISIT_STATE,
                EventDate.parse("2025-11-12"),
                WorldStatus.ANNOUNCED,
                place(PlaceKind.COUNTRY, "FR"),
                null,
                List.of(state("FR", ParticipantRole.HOST), state("EG", ParticipantRole.GUEST)),
                0.9,
                List.of());

        assertThat(review.candidates(proposed(PUBLISHED, other).id())).isEmpty();
        assertThat(review.candidates(proposed(PUBLISHED, visit("2026-05-03", WorldStatus.ANNOUNCED))
                        .id()))
                .isEmpty();
    }

    @Test
    void an_event_is_found_by_a_name_in_any_script() {
        Event event = review.accept(
                proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED)).id());
        Mention other = proposed(PUBLISHED, visit("2026-05-03", WorldStatus.ANNOUNCED));

        assertThat(review.search(other.id(), "توكاييف"))
                .extracting(candidate -> candidate.event().event().id())
                .containsExactly(event.id());
        assertThat(review.search(other.id(), "Lavrov")).isEmpty();
    }

    @Test
    void attaching_takes_the_chosen_parts_only() {
        Event event = review.accept(
                proposed(PUBLISHED, visit("2025-11", WorldStatus.ANNOUNCED)).id());
        Mention later = proposed(
                PUBLISHED.plusDays(3),
                visit("2025-11-12", WorldStatus.CONFIRMED, person("sergey-lavrov", ParticipantRole.HOST)));

        Event changed = review.attach(
                later.id(), event.id(), event.version(), Set.of(EventPart.DATE, EventPart.PARTICIPANTS), "");

        assertThat(changed.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(changed.data().status()).isEqualTo(WorldStatus.ANNOUNCED);
        assertThat(changed.data().participations()).hasSize(3);
        assertThat(events.snapshot(event.id()).orElseThrow().mentions()).hasSize(2);
    }

    @Test
    void undoing_an_attached_mention_gives_the_event_its_former_date() {
        Event event = review.accept(
                proposed(PUBLISHED, visit("2025-11", WorldStatus.ANNOUNCED)).id());
        Mention later = proposed(PUBLISHED.plusDays(3), visit("2025-11-12", WorldStatus.ANNOUNCED));
        review.attach(later.id(), event.id(), event.version(), Set.of(EventPart.DATE), "");

        Mention undone = review.undo(later.id());

        assertThat(undone.state()).isEqualTo(MentionState.PROPOSED);
        assertThat(events.find(event.id()).orElseThrow().data().date()).isEqualTo(EventDate.parse("2025-11"));
    }

    @Test
    void undoing_an_acceptance_retracts_the_event() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED));
        Event event = review.accept(mention.id());

        review.undo(mention.id());

        assertThat(events.find(event.id()).orElseThrow().state()).isEqualTo(EditorialState.RETRACTED);
    }

    @Test
    void rejecting_keeps_the_reason_and_can_be_undone() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED));

        Mention rejected = review.reject(mention.id(), "No event");

        assertThat(rejected.state()).isEqualTo(MentionState.REJECTED);
        assertThat(rejected.reason()).isEqualTo("No event");
        assertThat(review.undo(mention.id()).state()).isEqualTo(MentionState.PROPOSED);
    }

    @Test
    void a_mention_is_decided_once() {
        Mention mention = proposed(PUBLISHED, visit("2025-11-12", WorldStatus.ANNOUNCED));
        review.reject(mention.id(), "");

        assertThatThrownBy(() -> review.accept(mention.id())).isInstanceOf(DecidedMeanwhileException.class);
    }

    @Test
    @WithMockUser(username = "viewer", roles = "VIEWER")
    void viewers_decide_nothing() {
        assertThatThrownBy(() -> review.reject(new MentionId(1), "")).isInstanceOf(AccessDeniedException.class);
    }
}
