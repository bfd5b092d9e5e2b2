package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.ids;
import static org.dragoman.timeline.Windows.register;
import static org.dragoman.timeline.Windows.window;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;

class TimelineWindowTest {

    private static final String YEAR = "from=2025-01-01&to=2025-12-31";

    @Test
    void a_window_tells_totals_and_extent() {
        TimelineWindow window = window(
                register(event(1, "2023-01-16"), event(2, "2025-05-01"), event(3, "2025-12-31/2026-02-01"), event(4)),
                YEAR);

        assertThat(window.total()).isEqualTo(2);
        assertThat(window.matching()).isEqualTo(4);
        assertThat(window.undated()).isEqualTo(1);
        assertThat(window.extent()).isEqualTo(new DayRange(LocalDate.of(2023, 1, 16), LocalDate.of(2026, 2, 1)));
        assertThat(window.today()).isEqualTo(Windows.TODAY);
        assertThat(ids(window)).containsExactly(2L, 3L);
    }

    @Test
    void a_window_of_an_empty_register_is_empty() {
        TimelineWindow window = window(List.of(), YEAR);

        assertThat(window.items()).isEmpty();
        assertThat(window.lanes()).isEmpty();
        assertThat(window.extent()).isEqualTo(new DayRange(window.from(), window.to()));
        assertThat(window.overview().bins()).containsOnly(0.0);
    }

    @Test
    void retracted_events_are_not_shown() {
        assertThat(ids(window(
                        register(event(1, "2025-05-01"), event(2, "2025-05-02").retracted()), YEAR)))
                .containsExactly(1L);
    }

    @Test
    void an_undated_event_is_in_no_lane_bin_or_facet() {
        TimelineWindow window =
                window(register(event(1).states("KZ"), event(2, "2025-05-01").states("RU")), YEAR + "&lanes=country");

        assertThat(window.lanes()).extracting(TimelineLane::key).containsExactly("RU");
        assertThat(window.overview().bins().stream()
                        .mapToDouble(weight -> weight)
                        .sum())
                .isCloseTo(1, Offset.offset(0.01));
        assertThat(window.facets().of(Facet.COUNTRY))
                .extracting(FacetValue::value)
                .containsExactly("RU");
    }

    @Test
    void items_are_ranked_by_importance() {
        TimelineWindow window = window(
                register(
                        event(1, "2025-05-01").importance(10),
                        event(2, "2025-06-01").importance(90),
                        event(3, "2025-04-01").importance(10)),
                YEAR);

        assertThat(ids(window)).containsExactly(2L, 3L, 1L);
        assertThat(window.items()).extracting(TimelineItem::rank).containsExactly(1, 2, 3);
    }

    @Test
    void overlap_takes_what_may_lie_in_the_window_and_inside_only_what_must() {
        List<EventSnapshot> register = register(event(1, "2025-11"), event(2, "2025-11-12"), event(3, "2025"));
        String week = "from=2025-11-10&to=2025-11-16";

        assertThat(ids(window(register, week))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids(window(register, week + "&match=inside"))).containsExactly(2L);
    }

    @Test
    void an_event_stands_in_the_lane_of_every_country_and_counts_once() {
        TimelineWindow window = window(
                register(
                        event(1, "2025-11-12").states("KZ", "RU"),
                        event(2, "2025-11-13").states("RU").place("TJ", "Dushanbe"),
                        event(3, "2025-11-14").organisation("OPEC")),
                YEAR + "&lanes=country");

        assertThat(window.total()).isEqualTo(3);
        assertThat(window.lanes()).extracting(TimelineLane::key).containsExactly("RU", "KZ", "TJ", "rest");
        assertThat(window.lanes()).extracting(TimelineLane::count).containsExactly(2, 1, 1, 1);
        assertThat(window.lanes())
                .extracting(TimelineLane::label)
                .containsExactly("Russia", "Kazakhstan", "Tajikistan", "No country");
        assertThat(window.items().getFirst().lanes()).containsExactly("KZ", "RU");
    }

    @Test
    void chosen_countries_are_the_only_lanes() {
        TimelineWindow window = window(
                register(
                        event(1, "2025-11-12").states("KZ", "RU"),
                        event(2, "2025-11-12").states("CN")),
                YEAR + "&lanes=country&country=KZ");

        assertThat(ids(window)).containsExactly(1L);
        assertThat(window.lanes()).extracting(TimelineLane::key).containsExactly("KZ");
    }

    @Test
    void lanes_by_type_are_the_families() {
        TimelineWindow window = window(
                register(
                        event(1, "2025-11-12").type(EventType.ENVOY),
                        event(2, "2025-11-12").type(EventType.VISIT_STATE),
                        event(3, "2025-11-12").type(EventType.CONFERENCE)),
                YEAR + "&lanes=type");

        assertThat(window.lanes()).extracting(TimelineLane::type).containsExactly("visit", "summit");
        assertThat(window.lanes()).extracting(TimelineLane::label).containsExactly("Visits", "Summits");
    }

    @Test
    void an_item_carries_the_bounds_of_its_date_and_words_in_the_language_asked_for() {
        EventSnapshot visit = event(17, "2025-11-12")
                .type(EventType.VISIT_STATE)
                .status(WorldStatus.ANNOUNCED)
                .importance(88)
                .disputed()
                .title(Language.RU, "Государственный визит Токаева в Россию")
                .person("KZ", "Kassym-Jomart Tokayev", ParticipantRole.GUEST)
                .person("RU", "Vladimir Putin", ParticipantRole.HOST)
                .place("RU", "Russia")
                .build();

        TimelineItem item = window(List.of(visit), YEAR).items().getFirst();
        assertThat(item.host()).isEqualTo("RU");
        assertThat(item.type()).isEqualTo("visit.state");
        assertThat(item.typeLabel()).isEqualTo("State visit");
        assertThat(item.statusLabel()).isEqualTo("announced");
        assertThat(item.dateLabel()).isEqualTo("12 Nov 2025");
        assertThat(item.precision()).isEqualTo("day");
        assertThat(item.earliestStart()).isEqualTo(LocalDate.of(2025, 11, 12)).isEqualTo(item.latestEnd());
        assertThat(item.countries()).containsExactly("KZ", "RU");
        assertThat(item.disputed()).isTrue();
        assertThat(item.spoken())
                .isEqualTo("State visit, Kassym-Jomart Tokayev to Russia, 12 November 2025, announced");

        TimelineItem russian = window(List.of(visit), YEAR + "&lang=ru").items().getFirst();
        assertThat(russian.title()).isEqualTo("Государственный визит Токаева в Россию");
        assertThat(russian.titleLanguage()).isEqualTo("ru");
        TimelineItem arabic = window(List.of(visit), YEAR + "&lang=ar").items().getFirst();
        assertThat(arabic.titleLanguage()).isEqualTo("en");
        assertThat(arabic.typeLabel()).isEqualTo("زيارة دولة");
    }

    @Test
    void spoken_names_are_few_and_a_title_is_never_missing() {
        TimelineItem item = window(register(event(1, "2025-11").untitled().states("KZ", "RU", "UZ", "TJ", "KG")), YEAR)
                .items()
                .getFirst();

        assertThat(item.title()).isEqualTo("Bilateral talks");
        assertThat(item.spoken())
                .isEqualTo("Bilateral talks, Kazakhstan, Russia and 3 others, November 2025, took place");
    }

    @Test
    void what_is_not_drawn_weighs_on_the_days_it_may_have_happened_on() {
        List<EventSnapshot> crowd = Windows.crowd(3000);
        TimelineWindow window = window(crowd, "from=2025-10-01&to=2025-10-31&width=620");

        assertThat(window.binCount()).isEqualTo(310);
        double undrawn = window.lanes().getFirst().bins().stream()
                .mapToDouble(Windows::weight)
                .sum();
        assertThat(window.items()).hasSizeLessThanOrEqualTo(400);
        assertThat(undrawn + window.items().size()).isCloseTo(window.total(), Offset.offset(0.5));
    }

    @Test
    void a_month_is_spread_over_its_days_and_never_put_on_the_first() {
        Bins bins = new Bins(new DayRange(LocalDate.of(2024, 10, 31), LocalDate.of(2024, 12, 1)), 32);
        bins.add(
                LocalDate.of(2024, 11, 1).toEpochDay(),
                LocalDate.of(2024, 11, 30).toEpochDay(),
                null);

        assertThat(bins.all().getFirst()).isZero();
        assertThat(bins.all().getLast()).isZero();
        assertThat(bins.all().subList(1, 31))
                .allSatisfy(weight -> assertThat(weight).isCloseTo(1 / 30.0, Offset.offset(0.001)));
    }

    @Test
    void alternatives_weigh_only_on_their_own_days() {
        Bins bins = new Bins(new DayRange(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 4)), 4);
        EventDate date = EventDate.parse("[2024-11-01,2024-11-04]");
        bins.add(
                LocalDate.of(2024, 11, 1).toEpochDay(),
                LocalDate.of(2024, 11, 4).toEpochDay(),
                date);

        assertThat(bins.all()).containsExactly(0.5, 0.0, 0.0, 0.5);
    }

    @Test
    void an_open_date_is_bounded_for_weights_and_extent() {
        TimelineWindow window = window(register(event(1, "[..2025-05-31]")), YEAR);

        assertThat(window.extent().to()).isEqualTo(LocalDate.of(2025, 5, 31));
        assertThat(window.items().getFirst().earliestStart()).isNull();
        assertThat(window.items().getFirst().precision()).isEqualTo("open");
    }
}
