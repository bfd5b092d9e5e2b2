package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.dated;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Events with all that belongs to them, by their ids and by their days. */
abstract class FindEventsContract extends RegisterContract {

    private static final String NO_REASON = "";

    @Autowired
    private EventService events;

    @Autowired
    private ActorService actors;

    @Test
    void a_snapshot_has_all_that_belongs_to_the_event() {
        Event event = events.create(fixture.visit(), NO_REASON);
        Map<ActorId, ActorSummary> known =
                actors.summaries(List.of(fixture.person("kassym-jomart-tokayev"), fixture.state("RU")));

        EventSnapshot snapshot = events.snapshot(event.id()).orElseThrow();

        assertThat(snapshot)
                .isEqualTo(new EventSnapshot(
                        event,
                        events.lastRevision(),
                        actors.place(fixture.moscow()).orElseThrow(),
                        List.of(known.get(fixture.person("kassym-jomart-tokayev")), known.get(fixture.state("RU"))),
                        List.of(),
                        List.of()));
        assertThat(events.snapshots(List.of(event.id()))).containsExactly(snapshot);
    }

    @Test
    void a_snapshot_has_the_dates_that_were_moved_and_not_taken_back() {
        Event moved = events.create(fixture.visit(), NO_REASON);
        Event other = events.create(fixture.visit(), NO_REASON);
        events.update(moved.id(), 1, dated(fixture.visit(), "2025-12-03"), NO_REASON);
        events.update(other.id(), 1, dated(fixture.visit(), "2026-01-20"), NO_REASON);
        events.undo(other.id(), 2, "not so");

        List<EventSnapshot> both = events.snapshots(List.of(moved.id(), other.id()));

        assertThat(both.getFirst().trail())
                .extracting(Slip::date)
                .containsExactly(fixture.visit().date());
        assertThat(both.getLast().trail()).isEmpty();
    }

    @Test
    void snapshots_are_of_the_events_asked_for_alone() {
        List<EventId> made = IntStream.range(0, 4)
                .mapToObj(_ -> events.create(fixture.visit(), NO_REASON).id())
                .toList();
        List<EventId> near = List.of(made.get(0), made.get(2), made.get(3));
        List<EventId> farApart = List.of(made.get(1), new EventId(made.get(3).value() + 1_000_000));

        assertThat(events.snapshots(near))
                .extracting(snapshot -> snapshot.event().id())
                .isEqualTo(near);
        assertThat(events.snapshots(farApart))
                .singleElement()
                .isEqualTo(events.snapshot(made.get(1)).orElseThrow());
        assertThat(events.snapshots(List.of())).isEmpty();
    }

    @Test
    void events_are_found_by_the_days_they_may_have_been_going_on() {
        EventId month =
                events.create(dated(fixture.visit(), "1925-11"), NO_REASON).id();
        EventId open = events.create(dated(fixture.visit(), "1925-11-20/.."), NO_REASON)
                .id();
        EventId undated = events.create(dated(fixture.visit(), null), NO_REASON).id();

        assertThat(overlapping("1925-11-30", "1925-12-31"))
                .contains(month, open)
                .doesNotContain(undated);
        assertThat(overlapping("1925-12-01", "1925-12-31")).contains(open).doesNotContain(month);
        assertThat(overlapping("1925-11-01", "1925-11-19")).contains(month).doesNotContain(open);
    }

    private List<EventId> overlapping(String first, String last) {
        return events.snapshotsOverlapping(LocalDate.parse(first), LocalDate.parse(last)).stream()
                .map(snapshot -> snapshot.event().id())
                .toList();
    }

    @Test
    void the_neighbours_of_some_days_are_the_most_important_events_that_touch_them() {
        Event before = events.create(dated(fixture.visit(), "1931-03-01/1931-03-04"), NO_REASON);
        Event inside = events.create(dated(fixture.visit(), "1931-03-05"), NO_REASON);
        Event own = events.create(dated(fixture.visit(), "1931-03-06"), NO_REASON);
        events.create(dated(fixture.visit(), "1931-03-11"), NO_REASON);
        Event retracted = events.create(dated(fixture.visit(), "1931-03-05"), NO_REASON);
        events.retract(retracted.id(), 1, "Not so");
        EventData plain = fixture.visit().withParticipations(List.of());
        for (int number = 0; number < 6; number++) {
            events.create(dated(plain, "1931-03-05"), NO_REASON);
        }

        List<Event> found = events.neighbours(LocalDate.of(1931, 3, 4), LocalDate.of(1931, 3, 10), own.id());

        assertThat(found).hasSize(6).contains(before, inside).doesNotContain(own);
        assertThat(events.neighbours(LocalDate.of(1931, 3, 12), LocalDate.of(1931, 3, 13), null))
                .isEmpty();
    }
}
