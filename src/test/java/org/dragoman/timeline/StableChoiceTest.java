package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.ids;
import static org.dragoman.timeline.Windows.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventType;
import org.junit.jupiter.api.Test;

class StableChoiceTest {

    private static final List<EventSnapshot> CROWD = Windows.crowd(4000);

    @Test
    void no_window_draws_more_than_400_events_and_each_is_well_filled() {
        for (int days : new int[] {1, 7, 30, 45, 90, 120, 365, 500, 730, 3650, 40_000}) {
            for (LocalDate from = LocalDate.of(2020, 1, 1); from.getYear() < 2031; from = from.plusDays(311)) {
                TimelineWindow window = around(from, days, "country");
                assertThat(window.items().size()).isBetween(Math.min(window.total(), 15), 400);
            }
        }
    }

    @Test
    void an_item_that_stays_in_view_stays_drawn_while_panning() {
        for (int days : new int[] {20, 90, 365, 700}) {
            LocalDate start = LocalDate.of(2025, 10, 1).minusDays(days / 2);
            Set<Long> drawn = new HashSet<>(ids(around(start, days, "country")));
            for (int step = 1; step <= 12; step++) {
                TimelineWindow next = around(start.plusDays((long) step * Math.max(1, days / 30)), days, "country");
                Set<Long> now = new HashSet<>(ids(next));
                assertThat(now).containsAll(inView(drawn, next));
                drawn = now;
            }
        }
    }

    @Test
    void zooming_in_only_adds() {
        LocalDate centre = LocalDate.of(2025, 10, 22);
        Set<Long> drawn = Set.of();
        for (int days = 6000; days > 2; days = days * 9 / 10) {
            TimelineWindow next = around(centre.minusDays(days / 2), days, "country");
            Set<Long> now = new HashSet<>(ids(next));
            assertThat(now).containsAll(inView(drawn, next));
            drawn = now;
        }
    }

    @Test
    void zooming_out_by_a_little_drops_only_a_few() {
        LocalDate centre = LocalDate.of(2025, 10, 22);
        for (int days = 30; days < 3000; days = days * 21 / 20 + 1) {
            Set<Long> before = new HashSet<>(ids(around(centre.minusDays(days / 2), days, "none")));
            int wider = days * 21 / 20 + 1;
            TimelineWindow next = around(centre.minusDays(wider / 2), wider, "none");
            Set<Long> dropped = new HashSet<>(before);
            ids(next).forEach(dropped::remove);
            assertThat(dropped).hasSizeLessThan(before.size() / 4);
        }
    }

    @Test
    void the_order_of_items_does_not_depend_on_the_window() {
        List<Long> order = ids(around(LocalDate.of(2025, 8, 1), 120, "none"));
        List<Long> moved = ids(around(LocalDate.of(2025, 8, 9), 120, "none"));
        List<Long> both = order.stream().filter(moved::contains).toList();

        assertThat(both)
                .isNotEmpty()
                .isEqualTo(moved.stream().filter(order::contains).toList());
    }

    @Test
    void every_lane_gets_a_fair_share() {
        List<EventSnapshot> crowded = new ArrayList<>(IntStream.range(0, 900)
                .mapToObj(id -> event(id, "2025-06-%02d".formatted(id % 30 + 1))
                        .states("RU")
                        .importance(90)
                        .build())
                .toList());
        IntStream.range(1000, 1020)
                .mapToObj(id -> event(id, "2025-06-%02d".formatted(id % 30 + 1))
                        .states("TJ")
                        .importance(5)
                        .build())
                .forEach(crowded::add);

        TimelineWindow window = window(crowded, "from=2025-06-01&to=2025-06-30&lanes=country");
        assertThat(ids(window)).hasSizeBetween(100, 400);
        assertThat(window.items().stream().filter(item -> item.lanes().contains("TJ")))
                .hasSize(20);
        TimelineLane poor = window.lanes().getLast();
        assertThat(poor.key()).isEqualTo("TJ");
        assertThat(poor.bins()).isEmpty();
    }

    @Test
    void without_lanes_the_most_important_win() {
        List<EventSnapshot> crowded = IntStream.range(0, 1000)
                .mapToObj(id -> event(id, "2025-06-15").importance(id % 100).build())
                .toList();

        assertThat(window(crowded, "from=2025-06-01&to=2025-06-30").items())
                .hasSize(Choice.TILE_SHARE)
                .allMatch(item -> item.importance() >= 90);
    }

    @Test
    void all_are_drawn_where_400_or_fewer_match() {
        List<EventSnapshot> day = IntStream.range(0, 390)
                .mapToObj(id -> event(id, "2025-06-15").build())
                .toList();
        List<EventSnapshot> more = Stream.concat(
                        day.stream(),
                        IntStream.range(390, 500)
                                .mapToObj(id -> event(id, "2025-06-15")
                                        .type(EventType.AID)
                                        .build()))
                .toList();

        assertThat(window(day, "from=2025-06-15&to=2025-06-15").items()).hasSize(390);
        assertThat(window(more, "from=2025-06-15&to=2025-06-15&type=talks").items())
                .hasSize(390);
    }

    private static TimelineWindow around(LocalDate from, int days, String lanes) {
        String query = "from=" + from + "&to=" + from.plusDays(days - 1L) + "&lanes=" + lanes;
        return window(CROWD, query);
    }

    private static Set<Long> inView(Set<Long> drawn, TimelineWindow window) {
        Set<Long> staying = new HashSet<>();
        CROWD.stream()
                .map(EventSnapshot::event)
                .filter(event -> drawn.contains(event.id().value()))
                .filter(event -> Objects.requireNonNull(event.data().date()).mayOverlap(window.from(), window.to()))
                .forEach(event -> staying.add(event.id().value()));
        return staying;
    }
}
