package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.dragoman.timeline.SnapshotBuilder.event;
import static org.dragoman.timeline.Windows.ids;
import static org.dragoman.timeline.Windows.register;
import static org.dragoman.timeline.Windows.window;

import java.util.List;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterAndFacetsTest {

    private static final String YEAR = "from=2025-01-01&to=2025-12-31";

    private static final List<EventSnapshot> REGISTER = register(
            event(1, "2025-11-12")
                    .type(EventType.VISIT_STATE)
                    .status(WorldStatus.ANNOUNCED)
                    .title(Language.AR, "زيارة دولة للرئيس توكاييف إلى روسيا")
                    .person("KZ", "Kassym-Jomart Tokayev", ParticipantRole.GUEST, "Касым-Жомарт Токаев", "توكاييف")
                    .place("RU", "Moscow")
                    .mention("2025-10-22", Language.AR, "2025-11-12", WorldStatus.ANNOUNCED, "لزيارة الدولة"),
            event(2, "2025-10-22")
                    .type(EventType.TALKS_BILATERAL)
                    .summary(Language.EN, "Foreign ministers met behind closed doors")
                    .states("KZ", "RU")
                    .mention("2025-10-22", Language.RU, "2025-10-22", WorldStatus.TOOK_PLACE, "переговоры"),
            event(3, "2025-10-10").type(EventType.SUMMIT_MULTILATERAL).states("TJ", "RU"),
            event(4, "2025-05-01").type(EventType.ENVOY).states("CN"),
            event(5, "2024-05-01").type(EventType.VISIT_WORKING).states("CN"));

    @ParameterizedTest
    @CsvSource({
        "type=visit, 1;4",
        "type=visit.state, 1",
        "type=envoy, 4",
        "type=visit.state&type=summit, 1;3",
        "status=announced, 1",
        "country=kz, 1;2",
        "country=TJ&country=CN, 3;4",
        "country=RU&type=talks, 2",
        "language=ru, 2",
        "language=ar&language=ru, 1;2",
        "q=tokayev, 1",
        "q=Токаев, 1",
        "q=توكاييف, 1",
        "q=closed ministers, 2",
        "q=переговоры, 2",
        "q=زيارة, 1",
        "q=oscow, ''",
        "q=mosc, 1",
    })
    void a_filter_leaves_what_it_names(String query, String expected) {
        List<Long> wanted = expected.isEmpty()
                ? List.of()
                : List.of(expected.split(";")).stream().map(Long::valueOf).toList();

        assertThat(ids(window(REGISTER, YEAR + "&" + query))).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void a_facet_ignores_its_own_choice_and_follows_the_others_and_the_window() {
        Facets facets = window(REGISTER, YEAR + "&type=visit&country=KZ").facets();

        assertThat(facets.of(Facet.TYPE))
                .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
                .containsExactly(tuple("visit", 1, true), tuple("talks", 1, false), tuple("summit", 0, false));
        assertThat(facets.of(Facet.COUNTRY))
                .extracting(FacetValue::value, FacetValue::count, FacetValue::selected)
                .containsExactly(tuple("CN", 1, false), tuple("KZ", 1, true), tuple("RU", 1, false));
        assertThat(facets.of(Facet.STATUS))
                .extracting(FacetValue::value, FacetValue::count)
                .containsExactly(tuple("took_place", 0), tuple("announced", 1));
        assertThat(facets.of(Facet.LANGUAGE)).extracting(FacetValue::value).containsExactly("ar");
    }

    @Test
    void a_chosen_value_is_listed_even_if_nothing_has_it() {
        assertThat(window(REGISTER, YEAR + "&country=FR&type=visit.state&language=en")
                        .facets()
                        .of(Facet.COUNTRY))
                .extracting(FacetValue::label, FacetValue::count, FacetValue::selected)
                .contains(tuple("France", 0, true));
        assertThat(window(REGISTER, YEAR + "&type=visit.state").facets().of(Facet.TYPE))
                .extracting(FacetValue::label)
                .contains("State visit", "Visits");
    }

    @Test
    void labels_of_facets_speak_the_language_asked_for() {
        assertThat(window(REGISTER, YEAR + "&lang=ru&country=KZ").facets().of(Facet.COUNTRY))
                .extracting(FacetValue::label)
                .contains("Казахстан");
        assertThat(window(REGISTER, YEAR + "&lang=ar").facets().of(Facet.LANGUAGE))
                .extracting(FacetValue::label)
                .contains("العربية");
    }

    @Test
    void a_filter_is_read_back_from_the_parameters_it_writes() {
        TimelineFilter filter = TimelineFilter.read(
                Windows.parameters(
                        "q=a b&type=visit&type=talks&country=kz&status=denied&language=ar&match=inside&asOf=2025-01-31"
                                + "&person=Sergei-Lavrov&dyad=ru-KZ&place=RU&place=Moscow&level=1&verification=official&source=tass"));

        assertThat(TimelineFilter.read(new TimelineParameters(filter.parameters())))
                .isEqualTo(filter);
        assertThat(filter.chosen(Facet.DYAD)).containsExactly("KZ-RU");
        assertThat(filter.chosen(Facet.PLACE)).containsExactly("RU", "moscow");
        assertThat(filter.toggled(Facet.TYPE, "visit").chosen(Facet.TYPE)).containsExactly("talks");
        assertThat(filter.cleared().open()).isTrue();
        assertThat(TimelineFilter.EVERYTHING.parameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from|from=&to=2025-01-01",
                "from|from=yesterday&to=2025-01-01",
                "from|from=2025-02-30&to=2025-03-01",
                "from|from=+12025-02-03&to=2025-03-01",
                "to|from=2025-01-01&to=",
                "to|from=2025-01-02&to=2025-01-01",
                "from|from=2025-01-02&from=2025-01-01&to=2025-01-09",
                "width|from=2025-01-01&to=2025-01-01&width=wide",
                "width|from=2025-01-01&to=2025-01-01&width=99",
                "width|from=2025-01-01&to=2025-01-01&width=10001",
                "width|from=2025-01-01&to=2025-01-01&width=99999999999",
                "lanes|from=2025-01-01&to=2025-01-01&lanes=person",
                "lang|from=2025-01-01&to=2025-01-01&lang=fr",
                "type|from=2025-01-01&to=2025-01-01&type=war",
                "status|from=2025-01-01&to=2025-01-01&status=gone",
                "country|from=2025-01-01&to=2025-01-01&country=KAZ",
                "language|from=2025-01-01&to=2025-01-01&language=fr",
                "facets|from=2025-01-01&to=2025-01-01&facets=colour",
                "source|from=2025-01-01&to=2025-01-01&source=TASS!",
                "verification|from=2025-01-01&to=2025-01-01&verification=sure",
                "level|from=2025-01-01&to=2025-01-01&level=high",
                "level|from=2025-01-01&to=2025-01-01&level=0",
                "place|from=2025-01-01&to=2025-01-01&place=..",
                "dyad|from=2025-01-01&to=2025-01-01&dyad=RUS-KZ",
                "dyad|from=2025-01-01&to=2025-01-01&dyad=RU-RU",
                "dyad|from=2025-01-01&to=2025-01-01&dyad=RU",
                "organisation|from=2025-01-01&to=2025-01-01&organisation=a b",
                "person|from=2025-01-01&to=2025-01-01&person=Токаев",
                "match|from=2025-01-01&to=2025-01-01&match=near",
                "asOf|from=2025-01-01&to=2025-01-01&asOf=then",
            })
    void a_parameter_that_cannot_be_read_is_named(String expectedAndQuery) {
        String[] parts = expectedAndQuery.split("\\|", 2);

        assertThatExceptionOfType(TimelineParameterException.class)
                .isThrownBy(() -> WindowRequest.read(Windows.parameters(parts[1]), Language.EN))
                .satisfies(problem -> assertThat(problem.parameter()).isEqualTo(parts[0]))
                .withMessageContaining("'" + parts[0] + "'");
    }

    @Test
    void words_have_a_limit() {
        assertThatExceptionOfType(TimelineParameterException.class)
                .isThrownBy(() -> TimelineFilter.read(Windows.parameters("q=" + "x".repeat(201))))
                .satisfies(problem -> assertThat(problem.parameter()).isEqualTo("q"));
    }
}
