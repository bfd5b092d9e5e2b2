package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dragoman.event.RegisterFixture.titled;

import java.util.List;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parts of events and links among them. */
abstract class LinkContract extends RegisterContract {

    @Autowired
    private EventService events;

    @Autowired
    private MergeService merges;

    @Autowired
    private ThreadService threads;

    private Event event(String title, @Nullable Event parent, EventLink... related) {
        EventLinks links = new EventLinks(parent == null ? null : parent.id(), List.of(related));
        return events.create(titled(fixture.visit(), title).withLinks(links), "");
    }

    private Event now(Event event) {
        return events.find(event.id()).orElseThrow();
    }

    private Event partOf(Event part, @Nullable Event whole) {
        Event current = now(part);
        EventLinks links = new EventLinks(
                whole == null ? null : whole.id(), current.data().links().related());
        return events.update(part.id(), current.version(), current.data().withLinks(links), "");
    }

    private EventThread thread(Event event) {
        return threads.of(now(event));
    }

    private static List<String> problems(Runnable work) {
        return assertThatExceptionOfType(InvalidEventException.class).isThrownBy(work::run).actual().problems().stream()
                .map(FieldProblem::key)
                .toList();
    }

    @Test
    void links_are_seen_from_both_ends() {
        Event summit = event("Summit", null);
        Event side = event("Side meeting", summit);
        Event talks = event("Talks", null, new EventLink(LinkKind.PREPARES, summit.id()));

        assertThat(now(side).data().links().parent()).isEqualTo(summit.id());
        assertThat(thread(side).parent()).isEqualTo(summit);
        assertThat(thread(summit).parts()).containsExactly(side);
        assertThat(thread(talks).related()).containsExactly(new EventThread.Related(LinkKind.PREPARES, true, summit));
        assertThat(thread(summit).related()).containsExactly(new EventThread.Related(LinkKind.PREPARES, false, talks));
        assertThat(thread(event("Alone", null)).isEmpty()).isTrue();
    }

    @Test
    void a_retracted_event_is_not_shown_as_a_part_or_a_link() {
        Event summit = event("Summit", null);
        Event side = event("Side meeting", summit, new EventLink(LinkKind.FOLLOWS_UP, summit.id()));

        events.retract(side.id(), side.version(), "Entered by mistake");

        assertThat(thread(summit).isEmpty()).isTrue();
    }

    @Test
    void no_event_is_a_part_of_itself_however_far_around() {
        Event first = event("First", null);
        Event second = event("Second", first);
        Event third = event("Third", second);

        assertThat(problems(() -> partOf(first, first))).containsExactly("event.problem.parent-circle");
        assertThat(problems(() -> partOf(first, third))).containsExactly("event.problem.parent-circle");
        assertThat(now(first)).isEqualTo(first);
    }

    @Test
    void what_cannot_be_linked_is_refused() {
        Event event = event("Event", null);
        EventLink itself = new EventLink(LinkKind.PREPARES, event.id());
        EventData twice = event.data().withLinks(new EventLinks(null, List.of(itself, itself)));
        EventData unknown = event.data().withLinks(new EventLinks(new EventId(-1), List.of()));

        assertThat(problems(() -> events.update(event.id(), 1, twice, "")))
                .containsExactly("event.problem.related-twice");
        assertThat(problems(() -> events.update(event.id(), 1, unknown, "")))
                .containsExactly("event.problem.linked-unknown");
        assertThat(problems(() -> events.update(
                        event.id(), 1, event.data().withLinks(new EventLinks(null, List.of(itself))), "")))
                .containsExactly("event.problem.related-itself");
    }

    @Test
    void undoing_cannot_close_a_circle() {
        Event first = event("First", null);
        Event second = event("Second", first);
        Event freed = partOf(second, null);
        partOf(first, second);

        assertThat(problems(() -> events.undo(second.id(), freed.version(), "")))
                .containsExactly("event.problem.parent-circle");
    }

    @Test
    void the_event_that_stands_after_a_merge_has_the_links_of_both() {
        Event summit = event("Summit", null);
        Event before = event("Before", null);
        Event kept = event("Kept", null, new EventLink(LinkKind.FOLLOWS_UP, before.id()));
        Event gone = event("Gone", summit, new EventLink(LinkKind.PREPARES, kept.id()));
        Event naming = event("Naming", gone, new EventLink(LinkKind.RESPONDS_TO, gone.id()));

        merges.merge(gone.id(), 1, kept.id(), 1, "The same");

        assertThat(thread(kept).parent()).isEqualTo(summit);
        assertThat(thread(summit).parts()).containsExactly(now(kept));
        assertThat(thread(kept).parts()).containsExactly(naming);
        assertThat(thread(naming).parent()).isEqualTo(now(kept));
        assertThat(thread(kept).related())
                .containsExactly(
                        new EventThread.Related(LinkKind.FOLLOWS_UP, true, before),
                        new EventThread.Related(LinkKind.RESPONDS_TO, false, naming));

        merges.unmerge(gone.id(), "Two events after all");

        assertThat(thread(naming).parent()).isEqualTo(now(gone));
        assertThat(now(kept).data()).isEqualTo(kept.data());
    }

    @Test
    void a_part_can_be_merged_into_its_whole_but_a_whole_not_into_a_part_of_its_part() {
        Event whole = event("Whole", null);
        Event part = event("Part", whole);
        Event smallest = event("Smallest", part);

        assertThat(problems(() -> merges.merge(whole.id(), 1, smallest.id(), 1, "The same")))
                .containsExactly("event.problem.parent-circle");

        merges.merge(part.id(), 1, whole.id(), 1, "The same");

        assertThat(thread(whole).parent()).isNull();
        assertThat(thread(whole).parts()).containsExactly(smallest);
    }
}
