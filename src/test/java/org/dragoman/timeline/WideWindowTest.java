package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.ids;
import static org.dragoman.timeline.Windows.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventType;
import org.junit.jupiter.api.Test;

/** Windows in which most events of the register are in sight are counted by what is out of sight. */
class WideWindowTest {

    private static final List<EventSnapshot> CROWD = Stream.concat(
                    Windows.crowd(3000).stream(),
                    Stream.of(
                            event(3001, "[2021-02-01,2024-02-01,2025-02-01]")
                                    .states("RU")
                                    .build(),
                            event(3002, "2020/2026").states("RU").build(),
                            event(3003, "2024-06-01/..").states("KZ").build(),
                            event(3004, "[..2021-01-15]").states("KZ").build(),
                            event(3005).states("KZ").build()))
            .toList();

    private static final LocalDate FROM = LocalDate.of(2021, 11, 5);
    private static final LocalDate TO = LocalDate.of(2029, 3, 20);

    @Test
    void all_in_sight_are_counted_once() {
        TimelineWindow wide = wide("");
        List<EventSnapshot> expected = inSight(event -> true);

        assertThat(wide.total()).isEqualTo(expected.size()).isGreaterThan(CROWD.size() / 2);
        assertThat(wide.lanes()).allSatisfy(lane -> assertThat(lane.count()).isEqualTo(inLane(expected, lane.key())));
        assertThat(wide.facets().of(Facet.COUNTRY))
                .allSatisfy(value -> assertThat(value.count()).isEqualTo(inLane(expected, value.value())));
    }

    @Test
    void a_filter_counts_what_passes_it_and_its_own_facet_what_would() {
        Predicate<EventSnapshot> talks = event -> event.event().data().type().family() == EventType.Family.TALKS;
        TimelineWindow wide = wide("&type=talks");

        assertThat(wide.total()).isEqualTo(inSight(talks).size());
        assertThat(wide.lanes())
                .allSatisfy(lane -> assertThat(lane.count()).isEqualTo(inLane(inSight(talks), lane.key())));
        assertThat(wide.facets().of(Facet.TYPE))
                .allSatisfy(value -> assertThat(value.count())
                        .isEqualTo(inSight(event -> FilterTest.names(
                                                event.event().data().type())
                                        .contains(value.value()))
                                .size()));
    }

    @Test
    void what_is_not_drawn_weighs_in_its_lanes() {
        TimelineWindow wide = wide("");
        for (TimelineLane lane : wide.lanes()) {
            double weight = lane.bins().stream().mapToDouble(Windows::weight).sum();
            double drawn = wide.items().stream()
                    .filter(item -> item.lanes().contains(lane.key()))
                    .count();
            // What lies across an edge of the window weighs less than it counts.
            assertThat(weight).isCloseTo(lane.count() - drawn, Offset.offset(0.02 * lane.count() + 4));
        }
    }

    @Test
    void weights_stand_where_the_same_events_stand_in_a_narrow_window() {
        TimelineWindow wide = wide("");
        double[] byYear = new double[10];
        for (TimelineLane.Run run : lane(wide, "RU").bins()) {
            for (int slice = 0; slice < run.weights().size(); slice++) {
                long day = (run.first() + slice) * (TO.toEpochDay() - FROM.toEpochDay() + 1L) / wide.binCount();
                byYear[FROM.plusDays(day).getYear() - 2020] += run.weights().get(slice);
            }
        }
        for (int year = 2022; year < 2029; year++) {
            String whole = year + "-01-01&to=" + year + "-12-31&lanes=country";
            TimelineWindow narrow = window(CROWD, "from=" + whole);
            int elsewhere = drawn(wide, year);
            assertThat(byYear[year - 2020] + elsewhere)
                    .isCloseTo(
                            lane(narrow, "RU").count(),
                            Offset.offset(0.05 * lane(narrow, "RU").count() + 4));
        }
    }

    @Test
    void what_has_not_ended_is_drawn_in_any_window_after_its_start() {
        List<EventSnapshot> register = new ArrayList<>(IntStream.range(0, 900)
                .mapToObj(id -> event(
                                id, LocalDate.of(2010, 1, 1).plusDays(6L * id).toString())
                        .build())
                .toList());
        register.add(event(900, "2011-05-01/..").build());

        assertThat(ids(window(register, "from=2023-01-01&to=2023-01-31"))).contains(900L);
        assertThat(ids(window(register, "from=2010-01-01&to=2010-12-31"))).doesNotContain(900L);
    }

    private static TimelineWindow wide(String filter) {
        return window(CROWD, "from=" + FROM + "&to=" + TO + "&lanes=country" + filter);
    }

    private static TimelineLane lane(TimelineWindow window, String key) {
        return window.lanes().stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static int drawn(TimelineWindow window, int year) {
        return (int) window.items().stream()
                .filter(item -> item.lanes().contains("RU"))
                .filter(item ->
                        item.earliestStart() != null && item.earliestStart().getYear() == year)
                .count();
    }

    private static List<EventSnapshot> inSight(Predicate<EventSnapshot> wanted) {
        return CROWD.stream()
                .filter(wanted)
                .filter(event -> event.event().data().date() != null)
                .filter(event ->
                        Objects.requireNonNull(event.event().data().date()).mayOverlap(FROM, TO))
                .toList();
    }

    private static int inLane(List<EventSnapshot> events, String country) {
        return (int) events.stream()
                .filter(event ->
                        event.participants().stream().map(ActorSummary::country).anyMatch(country::equals))
                .count();
    }
}
