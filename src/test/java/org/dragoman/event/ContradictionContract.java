package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.event.RegisterFixture.PUBLISHED;
import static org.dragoman.event.RegisterFixture.dated;

import java.util.List;
import java.util.Objects;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Contradictions from the first disagreeing mention to the decision, and beyond. */
abstract class ContradictionContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private ContradictionService contradictions;

    @Autowired
    private EventService events;

    private MentionId attach(EventId event, @Nullable String edtf) {
        MentionId id = mentions.propose(
                        fixture.article(fixture.source(), PUBLISHED),
                        List.of(fixture.mention(edtf, WorldStatus.TOOK_PLACE)))
                .getLast()
                .id();
        Event current = event(event);
        mentions.attach(id, event, current.version(), current.data(), NO_REASON);
        return id;
    }

    private Event event(EventId id) {
        return events.find(id).orElseThrow();
    }

    private List<Contradiction> of(EventId id) {
        return contradictions.of(events.snapshot(id).orElseThrow());
    }

    private EventId held() {
        return events.create(fixture.visit().withStatus(WorldStatus.TOOK_PLACE), NO_REASON)
                .id();
    }

    private List<EventId> disputed() {
        return contradictions.disputed().stream()
                .map(snapshot -> snapshot.event().id())
                .toList();
    }

    @Test
    void two_sources_that_exclude_each_other_make_the_field_disputed() {
        EventId id = held();
        MentionId first = attach(id, "2025-11-12");
        assertThat(of(id)).isEmpty();
        MentionId second = attach(id, "2025-11-13");
        MentionId coarse = attach(id, "2025-11");

        List<Contradiction> found = of(id);

        assertThat(found).hasSize(1);
        Contradiction date = found.getFirst();
        assertThat(date.field()).isEqualTo(MentionField.DATE);
        assertThat(date.open()).isTrue();
        assertThat(date.decision()).isNull();
        assertThat(date.voices().stream()
                        .flatMap(voice -> voice.saidBy().stream())
                        .map(mention -> mention.mention().id()))
                .containsExactly(first, second)
                .doesNotContain(coarse);
        assertThat(date.voices())
                .extracting(voice -> voice.example().date())
                .containsExactly(EventDate.parse("2025-11-12"), EventDate.parse("2025-11-13"));
        assertThat(event(id).verification()).isEqualTo(Verification.DISPUTED);
        assertThat(disputed()).contains(id);
    }

    @Test
    void following_one_voice_settles_the_field_and_the_other_voice_stays() {
        EventId id = held();
        attach(id, "2025-11-12");
        MentionId right = attach(id, "2025-11-13");

        Event decided = contradictions.follow(id, 3, MentionField.DATE, right, "The Kremlin's protocol says so");

        assertThat(decided.data().date()).isEqualTo(EventDate.parse("2025-11-13"));
        assertThat(decided.verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(disputed()).doesNotContain(id);
        Contradiction settled = of(id).getFirst();
        assertThat(settled.open()).isFalse();
        assertThat(settled.voices()).hasSize(2);
        Decision decision = settled.decision();
        Revision revision = events.history(id).getLast();
        assertThat(decision)
                .isEqualTo(new Decision(
                        revision.seq(),
                        MentionField.DATE,
                        right,
                        "editor",
                        revision.madeAt(),
                        "The Kremlin's protocol says so"));
    }

    @Test
    void an_own_value_settles_it_too() {
        EventId id = held();
        attach(id, "2025-11-12");
        attach(id, "2025-11-13");

        Event decided = contradictions.decide(
                id, 3, MentionField.DATE, dated(event(id).data(), "2025-11-12/2025-11-13"), "Both are right");

        assertThat(decided.data().date()).isEqualTo(EventDate.parse("2025-11-12/2025-11-13"));
        assertThat(of(id).getFirst().open()).isFalse();
        assertThat(Objects.requireNonNull(of(id).getFirst().decision()).winner())
                .isNull();
    }

    @Test
    void a_later_voice_opens_the_field_again_only_if_it_contradicts_the_decision() {
        EventId id = held();
        attach(id, "2025-11-12");
        MentionId right = attach(id, "2025-11-13");
        contradictions.follow(id, 3, MentionField.DATE, right, "Protocol");

        attach(id, "2025-11-13");
        assertThat(of(id).getFirst().open()).isFalse();
        attach(id, "2025-11-14");
        assertThat(of(id).getFirst().open()).isTrue();
        assertThat(event(id).verification()).isEqualTo(Verification.DISPUTED);
    }

    @Test
    void a_change_of_the_field_after_the_decision_opens_it_again() {
        EventId id = held();
        MentionId right = attach(id, "2025-11-12");
        attach(id, "2025-11-13");
        contradictions.follow(id, 3, MentionField.DATE, right, "Protocol");

        Event changed = events.update(id, 4, dated(event(id).data(), "2025-11-20"), NO_REASON);

        assertThat(changed.verification()).isEqualTo(Verification.DISPUTED);
    }

    @Test
    void an_undone_decision_opens_the_field_and_redone_it_settles_it() {
        EventId id = held();
        MentionId right = attach(id, "2025-11-12");
        attach(id, "2025-11-13");
        contradictions.follow(id, 3, MentionField.DATE, right, "Same value as before");

        assertThat(events.undo(id, 4, NO_REASON).verification()).isEqualTo(Verification.DISPUTED);
        assertThat(events.undo(id, 5, NO_REASON).verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(of(id).getFirst().decision()).isNotNull();
    }

    @Test
    void a_mention_that_goes_takes_its_contradiction_with_it() {
        EventId id = held();
        attach(id, "2025-11-12");
        MentionId wrong = attach(id, "2025-11-13");

        mentions.undo(wrong, NO_REASON);

        assertThat(of(id)).isEmpty();
        assertThat(event(id).verification()).isEqualTo(Verification.SINGLE_SOURCE);
    }

    @Test
    void a_decision_needs_a_reason_and_a_mention_of_the_event() {
        EventId id = held();
        MentionId own = attach(id, "2025-11-12");
        MentionId foreign = attach(held(), "2025-11-13");

        assertThat(problems(id, own, " ")).contains("event.problem.reason-missing");
        assertThat(problems(id, foreign, "why")).contains("event.problem.mention-elsewhere");
    }

    private List<String> problems(EventId id, MentionId winner, String reason) {
        return assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> contradictions.follow(id, 2, MentionField.DATE, winner, reason))
                .actual()
                .problems()
                .stream()
                .map(FieldProblem::key)
                .toList();
    }
}
