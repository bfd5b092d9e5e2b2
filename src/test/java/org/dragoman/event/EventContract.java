package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;
import static org.dragoman.event.RegisterFixture.titled;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.FieldProblem;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Events and their revisions, alone and by many at once. */
abstract class EventContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private EventService events;

    @Test
    void an_event_comes_back_as_it_was_created() {
        Event event = events.create(fixture.visit(), "Known at the ministry");

        assertThat(event.data()).isEqualTo(fixture.visit());
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(event.verification()).isEqualTo(Verification.UNVERIFIED);
        assertThat(event.importance()).isEqualTo(45 + 33);
        assertThat(event.sample()).isFalse();
        assertThat(events.find(event.id())).contains(event);
        assertThat(events.find(new EventId(-1))).isEmpty();
    }

    @Test
    void an_event_of_which_little_is_known_comes_back_too() {
        EventData bare = new EventData(
                EventType.STATEMENT_UNILATERAL,
                null,
                WorldStatus.RUMOURED,
                LocalizedText.of(Language.AR, "بيان"),
                LocalizedText.of(Language.EN, "A summary in a language without a title"),
                null,
                List.of());

        Event event = events.create(bare, NO_REASON);

        assertThat(events.find(event.id()).orElseThrow().data()).isEqualTo(bare);
        assertThat(events.snapshot(event.id()).orElseThrow().place()).isNull();
    }

    @Test
    void every_form_of_date_comes_back() {
        for (String edtf : List.of(
                "2025",
                "2025-21",
                "2025-34",
                "2025-11~",
                "2025-11-12/",
                "../2025-11-12",
                "[2025-11-09..2025-11-15]",
                "[..2026-05-31]",
                "[2025-11-01,2025-11-03]",
                "2025-11-12/2025-11-14%")) {
            Event event = events.create(dated(fixture.visit(), edtf), NO_REASON);

            assertThat(events.find(event.id()).orElseThrow().data().date()).isEqualTo(EventDate.parse(edtf));
        }
    }

    @Test
    void editing_an_event_records_who_when_why_and_what() {
        Event first = events.create(fixture.visit(), "Announced");
        SignedIn.as("second.editor", Role.ADMINISTRATOR);
        Instant before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        EventData moved = inStatus(dated(fixture.visit(), "2025-11"), WorldStatus.CONFIRMED);

        Event second = events.update(first.id(), 1, moved, " Confirmed by the Kremlin ");

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.data()).isEqualTo(moved);
        List<Revision> history = events.history(first.id());
        assertThat(history).hasSize(2);
        Revision revision = history.getLast();
        assertThat(revision.madeAt()).isBetween(before, Instant.now());
        assertThat(revision.madeAt()).isEqualTo(revision.madeAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(revision)
                .isEqualTo(new Revision(
                        events.lastRevision(),
                        first.id(),
                        2,
                        "second.editor",
                        revision.madeAt(),
                        "Confirmed by the Kremlin",
                        EditorialState.PUBLISHED,
                        fixture.visit(),
                        moved,
                        null,
                        null,
                        null));
        assertThat(history.getFirst().before()).isNull();
        assertThat(history.getFirst().madeBy()).isEqualTo("editor");
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_changed() {
        Event event = events.create(fixture.visit(), NO_REASON);
        Event theirs = events.update(event.id(), 1, titled(fixture.visit(), "Theirs"), "first");

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> events.update(event.id(), 1, titled(fixture.visit(), "Mine"), "second"))
                .satisfies(told -> {
                    assertThat(told.current()).isEqualTo(theirs);
                    assertThat(told.since()).hasSize(1);
                    assertThat(told.since().getFirst().reason()).isEqualTo("first");
                    assertThat(told.since().getFirst().after()).isEqualTo(theirs.data());
                });
        assertThat(events.find(event.id())).contains(theirs);
        assertThat(events.history(event.id())).hasSize(2);
    }

    @Test
    void a_change_of_status_follows_the_life_cycle_and_has_a_reason() {
        Event event = events.create(fixture.visit(), NO_REASON);

        assertThat(problems(event, WorldStatus.CUT_SHORT, "why")).containsExactly("event.problem.status-step");
        assertThat(problems(event, WorldStatus.CONFIRMED, " ")).containsExactly("event.problem.reason-missing");
        Event held = events.update(event.id(), 1, inStatus(event.data(), WorldStatus.TOOK_PLACE), "It was held");
        assertThat(problems(held, WorldStatus.POSTPONED, "")).containsExactly("event.problem.reason-missing");
        Event corrected =
                events.update(event.id(), 2, inStatus(event.data(), WorldStatus.POSTPONED), "Another visit was meant");
        assertThat(corrected.data().status()).isEqualTo(WorldStatus.POSTPONED);
    }

    private List<String> problems(Event event, WorldStatus status, String reason) {
        try {
            events.update(event.id(), event.version(), inStatus(event.data(), status), reason);
            return List.of();
        } catch (InvalidEventException refused) {
            return refused.problems().stream().map(FieldProblem::key).toList();
        }
    }

    @Test
    void what_cannot_be_saved_is_told_field_by_field() {
        Participation twice = new Participation(fixture.state("KZ"), ParticipantRole.GUEST);
        EventData wrong = new EventData(
                EventType.VISIT_STATE,
                EventDate.parse(
                        "[2025-11-01,2025-11-02,2025-11-03,2025-11-04,2025-11-05,2025-11-06,2025-11-07,2025-11-08]"),
                WorldStatus.ANNOUNCED,
                LocalizedText.of(Language.RU, "я".repeat(501)),
                LocalizedText.of(Language.EN, "with\0nul"),
                new PlaceId(-1),
                List.of(twice, twice, new Participation(new ActorId(-1), ParticipantRole.HOST, "o".repeat(201), 10)),
                new Manner("l".repeat(201), null, null),
                ImportancePin.NONE,
                EventLinks.NONE);

        assertThat(events.problems(wrong))
                .extracting(problem -> problem.field() + " " + problem.key())
                .containsExactlyInAnyOrder(
                        "title.ru event.problem.text-long",
                        "summary.en event.problem.text-character",
                        "date event.problem.date-long",
                        "printedLevel event.problem.text-long",
                        "participations event.problem.participation-twice",
                        "participations event.problem.text-long",
                        "participations event.problem.level",
                        "participations event.problem.participant-unknown",
                        "place event.problem.place-unknown");
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> events.create(wrong, NO_REASON))
                .satisfies(refused -> assertThat(refused.problems()).isEqualTo(events.problems(wrong)));
        assertThatExceptionOfType(InvalidEventException.class)
                .isThrownBy(() -> events.create(fixture.visit(), "r".repeat(1001)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("reason"));
    }

    @Test
    void a_retracted_event_is_kept_from_readers_and_can_be_restored() {
        Event event = events.create(fixture.visit(), NO_REASON);

        assertThatExceptionOfType(InvalidEventException.class).isThrownBy(() -> events.retract(event.id(), 1, " "));
        Event retracted = events.retract(event.id(), 1, "Entered twice");
        assertThat(retracted.state()).isEqualTo(EditorialState.RETRACTED);
        assertThat(published()).doesNotContain(event.id());
        assertThat(events.history(event.id()).getLast().state()).isEqualTo(EditorialState.RETRACTED);
        assertThat(events.retract(event.id(), 2, "Again").version())
                .as("nothing to do")
                .isEqualTo(2);

        Event restored = events.restore(event.id(), 2, "Not the same after all");
        assertThat(restored.state()).isEqualTo(EditorialState.PUBLISHED);
        assertThat(restored.version()).isEqualTo(3);
        assertThat(published()).contains(event.id());
    }

    private List<EventId> published() {
        return events.publishedAfter(new EventId(0), Integer.MAX_VALUE).stream()
                .map(snapshot -> snapshot.event().id())
                .toList();
    }

    @Test
    void only_editors_change_events() {
        Event event = events.create(fixture.visit(), NO_REASON);
        long last = events.lastRevision();
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> events.create(fixture.visit(), "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> events.update(event.id(), 1, fixture.visit(), "x"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> events.retract(event.id(), 1, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> events.restore(event.id(), 1, "x")).isInstanceOf(AccessDeniedException.class);
        assertThat(events.find(event.id())).contains(event);
        assertThat(events.lastRevision()).isEqualTo(last);
    }

    @Test
    void an_unknown_event_is_said_to_be_unknown() {
        assertThatThrownBy(() -> events.update(new EventId(-1), 1, fixture.visit(), "x"))
                .isInstanceOf(NoSuchEventException.class);
        assertThat(events.snapshot(new EventId(-1))).isEmpty();
        assertThat(events.history(new EventId(-1))).isEmpty();
    }
}
