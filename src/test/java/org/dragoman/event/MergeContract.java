package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.event.RegisterFixture.PUBLISHED;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.MentionId;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Merging, unmerging and splitting events: no mention is lost, and every address leads somewhere. */
abstract class MergeContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private MergeService merges;

    @Autowired
    private EventService events;

    private Event accepted(EventData data) {
        MentionId id = mentions.propose(fixture.article(), List.of(fixture.mention()))
                .getLast()
                .id();
        return mentions.accept(id, data, NO_REASON);
    }

    private MentionId attached(Event event, String edtf) {
        MentionId id = mentions.propose(
                        fixture.article(fixture.source(), PUBLISHED),
                        List.of(fixture.mention(edtf, WorldStatus.CONFIRMED)))
                .getLast()
                .id();
        Event current = now(event);
        mentions.attach(id, event.id(), current.version(), current.data(), NO_REASON);
        return id;
    }

    private Event now(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    private List<MentionId> mentionsOf(Event event) {
        return events.snapshot(event.id()).orElseThrow().mentions().stream()
                .map(found -> found.mention().id())
                .toList();
    }

    private Event merge(Event from, Event into) {
        return merges.merge(from.id(), now(from).version(), into.id(), now(into).version(), "The same visit")
                .result();
    }

    private List<String> problems(Runnable work) {
        return assertThatExceptionOfType(InvalidEventException.class).isThrownBy(work::run).actual().problems().stream()
                .map(FieldProblem::key)
                .toList();
    }

    @Test
    void merged_events_have_all_mentions_and_what_only_one_of_them_knew() {
        EventData bare = new EventData(
                fixture.visit().type(),
                null,
                WorldStatus.ANNOUNCED,
                LocalizedText.of(Language.EN, "Tokayev in Moscow"),
                LocalizedText.EMPTY,
                null,
                List.of(new Participation(fixture.state("KZ"), ParticipantRole.GUEST)));
        Event kept = accepted(bare);
        Event gone = accepted(fixture.visit());
        List<MentionId> all =
                List.of(mentionsOf(kept).getFirst(), mentionsOf(gone).getFirst());

        Event merged = merge(gone, kept);

        assertThat(merged.id()).isEqualTo(kept.id());
        assertThat(merged.verification()).isEqualTo(Verification.CORROBORATED);
        assertThat(merged.data().date()).isEqualTo(EventDate.parse("2025-11-12"));
        assertThat(merged.data().place()).isEqualTo(fixture.moscow());
        assertThat(merged.data().title().texts())
                .containsEntry(Language.EN, "Tokayev in Moscow")
                .containsKeys(Language.AR, Language.RU);
        assertThat(merged.data().participations())
                .extracting(Participation::actor)
                .containsExactly(fixture.state("KZ"), fixture.person("kassym-jomart-tokayev"), fixture.state("RU"));
        assertThat(mentionsOf(kept)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(mentionsOf(gone)).isEmpty();
        assertThat(now(gone).state()).isEqualTo(EditorialState.RETRACTED);
        assertThat(now(gone).data()).isEqualTo(fixture.visit());
    }

    @Test
    void old_addresses_lead_to_the_event_that_stands_however_often_it_was_merged() {
        Event first = accepted(fixture.visit());
        Event second = accepted(fixture.visit());
        Event third = accepted(fixture.visit());
        merge(first, second);
        merge(second, third);

        assertThat(merges.standing(first.id())).contains(third.id());
        assertThat(merges.standing(second.id())).contains(third.id());
        assertThat(merges.standing(third.id())).contains(third.id());
        assertThat(merges.standing(new EventId(-1))).isEmpty();
        assertThat(mentionsOf(third)).hasSize(3);
    }

    @Test
    void unmerging_gives_back_the_event_its_mentions_and_the_other_content() {
        Event kept = accepted(titled(fixture.visit(), "Kept"));
        Event gone = accepted(fixture.visit());
        List<MentionId> its = mentionsOf(gone);
        merge(gone, kept);
        MentionId later = attached(kept, "2025-11-12");

        Event back = merges.unmerge(gone.id(), "Two visits after all");

        assertThat(back.state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(mentionsOf(gone)).isEqualTo(its);
        assertThat(mentionsOf(kept)).hasSize(2).contains(later);
        assertThat(now(kept).data()).isEqualTo(kept.data());
        assertThat(merges.standing(gone.id())).contains(gone.id());
        assertThat(now(gone).verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(problems(() -> merges.unmerge(gone.id(), NO_REASON))).containsExactly("event.problem.not-merged");
    }

    @Test
    void merges_are_undone_from_the_last_to_the_first() {
        Event first = accepted(fixture.visit());
        Event second = accepted(fixture.visit());
        Event third = accepted(fixture.visit());
        List<MentionId> firsts = mentionsOf(first);
        merge(first, second);
        merge(second, third);

        assertThat(problems(() -> merges.unmerge(first.id(), NO_REASON))).containsExactly("event.problem.merged");

        merges.unmerge(second.id(), NO_REASON);
        merges.unmerge(first.id(), NO_REASON);

        assertThat(mentionsOf(first)).isEqualTo(firsts);
        assertThat(mentionsOf(second)).hasSize(1);
        assertThat(mentionsOf(third)).hasSize(1);
    }

    @Test
    void what_is_merged_away_is_not_changed_restored_or_half_undone() {
        Event kept = accepted(fixture.visit());
        Event gone = accepted(fixture.visit());
        merge(gone, kept);

        assertThat(problems(() -> events.update(gone.id(), 2, titled(fixture.visit(), "x"), NO_REASON)))
                .containsExactly("event.problem.merged");
        assertThat(problems(() -> events.restore(gone.id(), 2, "why"))).containsExactly("event.problem.merged");
        assertThat(problems(() -> events.undo(gone.id(), 2, NO_REASON))).containsExactly("event.problem.undo-whole");
        assertThat(problems(() -> merge(kept, kept))).containsExactly("event.problem.merge-itself");
        assertThat(problems(() -> merges.merge(kept.id(), 2, gone.id(), 2, "again")))
                .containsExactly("event.problem.merged");
        assertThat(problems(() -> merges.merge(kept.id(), 2, gone.id(), 2, " ")))
                .containsExactly("event.problem.reason-missing");
    }

    @Test
    void a_mention_that_came_by_a_merge_can_be_freed_alone() {
        Event kept = accepted(fixture.visit());
        Event gone = accepted(fixture.visit());
        MentionId moved = mentionsOf(gone).getFirst();
        merge(gone, kept);

        mentions.undo(moved, NO_REASON);

        assertThat(mentions.find(moved).orElseThrow().mention().state()).isEqualTo(MentionState.PROPOSED);
        assertThat(now(kept).state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(mentionsOf(kept)).hasSize(1);
    }

    @Test
    void the_mentions_that_leave_make_an_event_of_what_they_say() {
        Event whole = accepted(fixture.visit());
        MentionId leaving = attached(whole, "2026-03");

        Event split =
                merges.split(whole.id(), 2, Set.of(leaving), "Another visit").result();

        assertThat(split.data()).isEqualTo(dated(fixture.visit(), "2026-03").withStatus(WorldStatus.CONFIRMED));
        assertThat(split.verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(mentionsOf(split)).containsExactly(leaving);
        assertThat(mentionsOf(whole)).hasSize(1).doesNotContain(leaving);
        assertThat(now(whole).verification()).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(now(whole).data()).isEqualTo(fixture.visit());
    }

    @Test
    void an_undone_split_gives_the_mentions_back(@Autowired BatchService batches) {
        Event whole = accepted(fixture.visit());
        MentionId leaving = attached(whole, "2026-03");
        var made = merges.split(whole.id(), 2, Set.of(leaving), "Another visit");

        batches.undo(made.id(), NO_REASON);

        assertThat(mentionsOf(whole)).hasSize(2).contains(leaving);
        assertThat(now(made.result()).state()).isEqualTo(EditorialState.RETRACTED);
    }

    @Test
    void some_but_not_all_mentions_leave() {
        Event whole = accepted(fixture.visit());
        MentionId second = attached(whole, "2026-03");
        MentionId foreign = mentionsOf(accepted(fixture.visit())).getFirst();
        Map<String, Set<MentionId>> wrong =
                Map.of("none", Set.of(), "all", Set.copyOf(mentionsOf(whole)), "foreign", Set.of(second, foreign));

        wrong.forEach((name, leaving) -> assertThat(problems(() -> merges.split(whole.id(), 2, leaving, "why")))
                .as(name)
                .containsExactly("event.problem.split-some"));
    }
}
