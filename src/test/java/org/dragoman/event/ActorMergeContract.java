package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.persistence.generated.Tables.AUDIT_ENTRY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.Appearances;
import org.dragoman.actor.NamedActor;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.Tenure;
import org.dragoman.history.Change;
import org.dragoman.history.Merging;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two records of one actor made one, and two again: nothing is lost, and whatever names either leads to the one that stands. */
abstract class ActorMergeContract extends MergedActors {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 12);

    @Autowired
    private OfficeService offices;

    @Autowired
    private Appearances appearances;

    @Autowired
    private MergeService eventMerges;

    @Autowired
    private DSLContext jooq;

    private Actor holding(Actor actor, Office office) {
        ActorData data = actor.data();
        ActorData held = new ActorData(
                data.name(),
                Map.of(Language.RU, List.of("Прозвище " + actor.id())),
                data.country(),
                data.usualLevel(),
                List.of(new Tenure(office.id(), DAY.minusYears(1), null)));
        return records.save(actor.id(), actor.version(), held, "");
    }

    private Office office(String title) {
        return offices.add(fixture.state("KZ"), 4, LocalizedText.of(Language.EN, title));
    }

    private List<ActorId> found(String words) {
        return actors.search(words, 5, ActorKind.PERSON).stream()
                .map(ActorSummary::id)
                .toList();
    }

    private List<EventId> eventsOf(Actor actor) {
        return appearances.events(actor.id(), 0, 100).stream()
                .map(Appearances.InEvent::id)
                .toList();
    }

    @Test
    void the_one_that_stands_is_found_by_the_names_of_both_and_has_the_events_and_articles_of_both() {
        Actor gone = person("Aibek Oldspelling", "KZ", null);
        Actor kept = person("Aybek Newspelling", null, 5);
        Event ofGone = eventOf(gone);
        Event ofKept = eventOf(kept);
        MentionData said = fixture.mention("2025-11-12", WorldStatus.ANNOUNCED);
        MentionParticipant named =
                new MentionParticipant(gone.id(), ActorKind.PERSON, "Oldspelling", "KZ", ParticipantRole.GUEST);
        mentions.propose(
                fixture.article(),
                List.of(new MentionData(
                        said.type(),
                        said.date(),
                        said.status(),
                        said.place(),
                        said.placeName(),
                        List.of(named),
                        said.confidence(),
                        List.of())));

        merge(gone, kept);

        assertThat(found("oldspelling")).containsExactly(kept.id());
        assertThat(found("newspelling")).containsExactly(kept.id());
        ActorSummary standing = actors.find(gone.id()).orElseThrow();
        assertThat(standing).isEqualTo(actors.find(kept.id()).orElseThrow());
        assertThat(standing.name().forReader(Language.EN)).isEqualTo("Aybek Newspelling");
        assertThat(standing.aliases()).containsExactly("Aibek Oldspelling");
        assertThat(standing.country()).isEqualTo("KZ");
        assertThat(actors.nameBook().actors())
                .filteredOn(actor ->
                        actor.code().startsWith("aibek") || actor.code().startsWith("aybek"))
                .extracting(NamedActor::names)
                .containsExactly(Map.of(Language.EN, List.of("Aybek Newspelling", "Aibek Oldspelling")));
        assertThat(appearances.events(kept.id())).isEqualTo(2);
        assertThat(eventsOf(kept)).containsExactlyInAnyOrder(ofGone.id(), ofKept.id());
        assertThat(appearances.articles(kept.id(), 5)).hasSize(1);
        assertThat(merges.standing(gone.id())).contains(kept.id());
        assertThat(actors.byCode(ActorKind.PERSON, gone.code())).contains(standing);
    }

    @Test
    void offices_are_united_and_held_by_the_one_that_stands() {
        Office first = office("Envoy to the Rivers");
        Office second = office("Envoy to the Deserts");
        Actor gone = holding(person("Dastan Rivers", "KZ", 4), first);
        Actor kept = holding(person("Dastan Deserts", "KZ", 4), second);

        merge(gone, kept);

        assertThat(offices.officesOf(kept.id(), DAY)).containsExactly(first, second);
        assertThat(offices.whoHeld(first.id(), DAY))
                .extracting(ActorSummary::id)
                .containsExactly(kept.id());

        merges.unmerge(gone.id(), "");

        assertThat(offices.officesOf(kept.id(), DAY)).containsExactly(second);
        assertThat(offices.whoHeld(first.id(), DAY))
                .extracting(ActorSummary::id)
                .containsExactly(gone.id());
    }

    @Test
    void unmerging_restores_both_whatever_was_edited_meanwhile() {
        Actor gone = holding(person("Serik Before", "KZ", 6), office("Envoy to Before"));
        Actor kept = person("Serik After", "KZ", 4);
        Event event = eventOf(gone);
        merge(gone, kept);
        ActorData renamed = ActorData.named(LocalizedText.of(Language.EN, "Serik Later"), "KZ", 4);
        records.save(kept.id(), now(kept).version(), renamed, "");

        Actor again = merges.unmerge(gone.id(), "Two men");

        assertThat(again.data()).isEqualTo(gone.data());
        assertThat(again.mergedInto()).isNull();
        assertThat(now(kept).data()).isEqualTo(renamed);
        assertThat(found("before")).contains(gone.id()).doesNotContain(kept.id());
        assertThat(eventsOf(gone)).containsExactly(event.id());
        assertThat(eventsOf(kept)).isEmpty();
    }

    @Test
    void both_histories_and_the_audit_tell_of_it() {
        Actor gone = person("Told Gone", "KZ", 6);
        Actor kept = person("Told Kept", "KZ", 6);

        merge(gone, kept);
        merges.unmerge(gone.id(), "Two after all");

        assertThat(steps(gone))
                .containsExactly(
                        new Merging(Merging.Step.WENT_INTO, kept.id().value()),
                        new Merging(Merging.Step.LEFT, kept.id().value()));
        assertThat(steps(kept))
                .containsExactly(
                        new Merging(Merging.Step.TOOK_IN, gone.id().value()),
                        new Merging(Merging.Step.GAVE_BACK, gone.id().value()));
        assertThat(records.history(kept.id()).get(1).reason()).isEqualTo("One and the same");
        assertThat(jooq.select(AUDIT_ENTRY.ACTION)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.SUBJECT.eq("actor " + gone.id()))
                        .orderBy(AUDIT_ENTRY.SEQ)
                        .fetch(AUDIT_ENTRY.ACTION))
                .containsExactly("actor.change", "actor.went_into", "actor.left");
        assertRefused("history.problem.merge-alone", () -> records.undo(kept.id(), 2, ""));
    }

    private List<Merging> steps(Actor actor) {
        return records.history(actor.id()).stream()
                .map(Change::merging)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    @Test
    void events_follow_the_actor_that_stands() {
        Actor gone = person("Minor Clerk", null, null);
        Actor kept = person("Head of State", "KZ", 1);
        Event event = eventOf(gone);
        long last = events.lastRevision();

        merge(gone, kept);

        assertThat(events.changes(last, 10)).extracting(EventChanged::event).containsExactly(event.id());
        assertThat(events.madeAt(events.lastRevision())).isPresent();
        Event led = events.find(event.id()).orElseThrow();
        assertThat(led.importance()).isGreaterThan(event.importance());
        assertThat(led.data()).as("what the event says is what its editor said").isEqualTo(event.data());
        assertThat(events.snapshot(event.id()).orElseThrow().participants())
                .extracting(ActorSummary::id)
                .containsExactly(kept.id());

        merges.unmerge(gone.id(), "");

        assertThat(events.find(event.id())).contains(event);
        assertThat(events.history(event.id())).hasSize(1);
    }

    @Test
    void an_event_is_read_again_when_its_actor_serves_another_state() {
        Actor actor = person("Changing Sides", "KZ", 5);
        Event event = eventOf(actor);
        long last = events.lastRevision();
        records.save(
                actor.id(), 1, ActorData.named(actor.data().name(), "KZ", 5).united(actor.data()), "");
        assertThat(events.changes(last, 10)).isEmpty();

        records.save(actor.id(), 1, ActorData.named(actor.data().name(), "UZ", 5), "");

        assertThat(events.changes(last, 10)).extracting(EventChanged::event).containsExactly(event.id());
    }

    @Test
    void merged_events_name_an_actor_once() {
        Actor gone = person("Twice Gone", "KZ", 5);
        Actor kept = person("Twice Kept", "KZ", 5);
        Event one = eventOf(gone);
        Event other = eventOf(kept);
        merge(gone, kept);

        assertThat(eventMerges
                        .merge(one.id(), 1, other.id(), 1, "Entered twice")
                        .result()
                        .data()
                        .participations())
                .isEqualTo(other.data().participations());
    }

    @Test
    void what_cannot_be_merged_is_refused() {
        Actor one = person("Refused One", "KZ", 5);
        Actor other = person("Refused Other", "KZ", 5);
        Actor third = person("Refused Third", "KZ", 5);
        Actor body = records.create(
                ActorKind.ORGANISATION, ActorData.named(LocalizedText.of(Language.EN, "Refused Body"), null, null), "");
        Actor kazakhstan = records.find(fixture.state("KZ")).orElseThrow();
        Actor russia = records.find(fixture.state("RU")).orElseThrow();

        assertRefused("actor.problem.merge-reason", () -> merges.merge(one.id(), 1, other.id(), 1, " "));
        assertRefused("actor.problem.merge-itself", () -> merge(one, one));
        assertRefused("actor.problem.merge-kind", () -> merge(one, body));
        assertRefused("actor.problem.merge-kind", () -> merge(kazakhstan, russia));
        assertRefused("history.problem.changed-meanwhile", () -> merges.merge(one.id(), 1, other.id(), 2, "Same"));
        assertRefused("actor.problem.not-merged", () -> merges.unmerge(one.id(), ""));
        assertThat(List.of(now(one), now(other))).containsExactly(one, other);
        merge(one, other);
        assertRefused("actor.problem.merged", () -> merge(one, third));
        assertRefused("actor.problem.merged", () -> merge(third, one));
        SignedIn.as("reader", Role.VIEWER);
        assertThatThrownBy(() -> merges.merge(third.id(), 1, other.id(), 2, "Same"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merges.unmerge(one.id(), "")).isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(work::run)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }
}
