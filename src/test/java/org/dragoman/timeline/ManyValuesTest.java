package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.facets;
import static org.dragoman.timeline.Windows.ids;
import static org.dragoman.timeline.Windows.register;
import static org.dragoman.timeline.Windows.window;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.Verification;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Persons, organisations, pairs of states, places, sources, levels and verification: as filters and as facets. */
class ManyValuesTest {

    private static final String YEAR = "from=2025-01-01&to=2025-12-31";

    private static final List<EventSnapshot> REGISTER = register(
            event(1, "2025-11-12")
                    .official("KZ", "Kairat Umarov", 6)
                    .official("RU", "Sergei Ryabkov", 5)
                    .place("RU", "Kazan")
                    .verified(Verification.OFFICIAL)
                    .mention("TASS", "2025-11-01", Language.RU, "2025-11-12", WorldStatus.ANNOUNCED, "переговоры"),
            event(2, "2025-10-22")
                    .official("RU", "Sergei Ryabkov", 5)
                    .states("KZ", "TJ")
                    .organisation("Gulf Council")
                    .mention("TASS", "2025-10-20", Language.RU, "2025-10-22", WorldStatus.ANNOUNCED, "встреча")
                    .mention("Al Khaleej", "2025-10-23", Language.AR, "2025-10-22", WorldStatus.TOOK_PLACE, "لقاء"),
            event(3, "2025-05-01").states("KZ").place("RU", "Kazan"),
            event(4, "2024-05-01").official("KZ", "Kairat Umarov", 6).states("CN"));

    @ParameterizedTest
    @CsvSource({
        "person=person-kz-kairat-umarov, 1",
        "person=person-kz-kairat-umarov&person=person-ru-sergei-ryabkov, 1;2",
        "person=nobody, ''",
        "organisation=organisation-null-gulf-council, 2",
        "dyad=KZ-RU, 1;2",
        "dyad=ru-kz&person=person-kz-kairat-umarov, 1",
        "dyad=KZ-TJ&dyad=CN-KZ, 2",
        "dyad=CN-RU, ''",
        "place=ru-kazan, 1;3",
        "source=tass, 1;2",
        "source=al-khaleej, 2",
        "level=5, 1;2",
        "level=1, ''",
        "verification=official, 1",
        "verification=official&verification=single_source, 1;2;3",
        "person=person-ru-sergei-ryabkov&q=встреча, 2",
    })
    void a_filter_leaves_what_it_names(String query, String expected) {
        List<Long> wanted = expected.isEmpty()
                ? List.of()
                : Stream.of(expected.split(";")).map(Long::valueOf).toList();

        assertThat(ids(window(REGISTER, YEAR + "&" + query))).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(window(REGISTER, YEAR + "&" + query).total()).isEqualTo(wanted.size());
    }

    @Test
    void they_are_counted_where_that_is_asked_for() {
        assertThat(window(REGISTER, YEAR).facets().values()).containsOnlyKeys(Facet.few());
        Facets facets = window(REGISTER, YEAR + "&facets=person&facets=dyad&facets=source")
                .facets();

        assertThat(facets.values()).containsOnlyKeys(EnumSet.of(Facet.PERSON, Facet.DYAD, Facet.SOURCE));
        assertThat(facets.of(Facet.PERSON))
                .extracting(FacetValue::label, FacetValue::count)
                .containsExactly(tuple("Sergei Ryabkov", 2), tuple("Kairat Umarov", 1));
        assertThat(facets.of(Facet.DYAD))
                .extracting(FacetValue::value, FacetValue::label, FacetValue::count)
                .containsExactly(
                        tuple("KZ-RU", "Kazakhstan – Russia", 2),
                        tuple("KZ-TJ", "Kazakhstan – Tajikistan", 1),
                        tuple("RU-TJ", "Russia – Tajikistan", 1));
        assertThat(facets.of(Facet.SOURCE))
                .extracting(FacetValue::value, FacetValue::label, FacetValue::count)
                .containsExactly(tuple("tass", "TASS", 2), tuple("al-khaleej", "Al Khaleej", 1));
    }

    @Test
    void a_facet_ignores_its_own_choice_and_follows_the_others() {
        Facets facets = window(
                        REGISTER,
                        YEAR + "&person=person-kz-kairat-umarov&source=al-khaleej"
                                + "&facets=person&facets=source&facets=country")
                .facets();

        assertThat(facets.of(Facet.PERSON))
                .extracting(FacetValue::label, FacetValue::count, FacetValue::selected)
                .containsExactly(tuple("Sergei Ryabkov", 1, false), tuple("Kairat Umarov", 0, true));
        assertThat(facets.of(Facet.SOURCE))
                .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
                .containsExactly(tuple("tass", 1, false), tuple("al-khaleej", 0, true));
        assertThat(facets.of(Facet.COUNTRY)).isEmpty();
    }

    @Test
    void levels_and_verification_are_listed_in_their_order() {
        Facets facets = window(REGISTER, YEAR + "&level=6").facets();

        assertThat(facets.of(Facet.LEVEL))
                .extracting(FacetValue::value, FacetValue::label, FacetValue::count)
                .containsExactly(
                        tuple("5", "Minister, security adviser", 2), tuple("6", "Deputy minister, special envoy", 0));
        assertThat(facets.of(Facet.VERIFICATION))
                .extracting(FacetValue::label, FacetValue::count)
                .containsExactly(tuple("Official", 0), tuple("Single source", 0));
    }

    @Test
    void sources_are_those_of_the_time() {
        assertThat(ids(window(REGISTER, YEAR + "&source=al-khaleej&asOf=2025-10-22")))
                .isEmpty();
        assertThat(ids(window(REGISTER, YEAR + "&source=tass&asOf=2025-10-22"))).containsExactly(2L);
    }

    @Test
    void of_many_values_the_most_frequent_are_listed_and_any_is_found_by_a_name_in_any_script() {
        SnapshotBuilder[] events = IntStream.rangeClosed(1, 80)
                .mapToObj(number -> event(number, "2025-03-03")
                        .person("KZ", "Delegate Number" + number, ParticipantRole.GUEST, "Делегат Номер" + number))
                .toArray(SnapshotBuilder[]::new);
        List<EventSnapshot> crowd = register(events);

        assertThat(facets(crowd, "", Facet.PERSON).of(Facet.PERSON)).hasSize(50);
        assertThat(facets(crowd, "номер77", Facet.PERSON).of(Facet.PERSON))
                .extracting(FacetValue::label, FacetValue::count)
                .containsExactly(tuple("Delegate Number77", 1));
        assertThat(facets(REGISTER, "al", Facet.SOURCE).of(Facet.SOURCE))
                .extracting(FacetValue::label)
                .containsExactly("Al Khaleej");
        assertThat(facets(REGISTER, "tajik", Facet.DYAD, Facet.COUNTRY).values())
                .allSatisfy((facet, values) -> assertThat(values)
                        .isNotEmpty()
                        .allSatisfy(value -> assertThat(value.label()).contains("Tajikistan")));
    }

    @Test
    void lanes_stand_for_what_most_events_have() {
        TimelineWindow persons = window(REGISTER, YEAR + "&lanes=person");

        assertThat(persons.lanes())
                .extracting(TimelineLane::label, TimelineLane::count)
                .containsExactly(tuple("Kairat Umarov", 1), tuple("Sergei Ryabkov", 2), tuple("All others", 1));
        assertThat(persons.items())
                .filteredOn(item -> item.id() == 1)
                .singleElement()
                .satisfies(item -> assertThat(item.lanes())
                        .containsExactly("person-kz-kairat-umarov", "person-ru-sergei-ryabkov"));
        assertThat(window(REGISTER, YEAR + "&lanes=source").lanes())
                .extracting(TimelineLane::key, TimelineLane::label, TimelineLane::count)
                .containsExactly(
                        tuple("tass", "TASS", 2), tuple("al-khaleej", "Al Khaleej", 1), tuple("rest", "All others", 1));
        assertThat(window(REGISTER, YEAR + "&lanes=organisation").lanes())
                .extracting(TimelineLane::label)
                .containsExactly("Gulf Council", "All others");
        assertThat(window(REGISTER, YEAR + "&lanes=source&source=al-khaleej").lanes())
                .extracting(TimelineLane::key)
                .containsExactly("al-khaleej");
    }

    @Test
    void only_the_most_frequent_have_a_lane_and_nothing_is_lost() {
        SnapshotBuilder[] events = IntStream.rangeClosed(1, 600)
                .mapToObj(number -> event(number, "2025-03-03")
                        .person("KZ", "Envoy " + number % 40, ParticipantRole.GUEST)
                        .person("RU", "Adviser " + number % 3, ParticipantRole.HOST))
                .toArray(SnapshotBuilder[]::new);
        TimelineWindow window = window(register(events), YEAR + "&lanes=person");

        assertThat(window.lanes()).hasSize(FrequentLanes.MOST);
        assertThat(window.lanes().subList(0, 3)).extracting(TimelineLane::count).containsOnly(200);
        double undrawn = window.lanes().stream()
                .flatMap(lane -> lane.bins().stream())
                .mapToDouble(Windows::weight)
                .sum();
        long drawn =
                window.items().stream().mapToLong(item -> item.lanes().size()).sum();
        int counted = window.lanes().stream().mapToInt(TimelineLane::count).sum();
        assertThat(undrawn + drawn).isCloseTo(counted, Offset.offset(0.5));
    }
}
