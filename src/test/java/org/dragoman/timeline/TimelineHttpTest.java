package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.dragoman.event.EventData;
import org.dragoman.event.EventService;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.persistence.OnH2File;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OnH2File
@Import(TimelineParts.class)
@WithMockUser(roles = "EDITOR")
class TimelineHttpTest {

    private static final String WINDOW = "/api/v1/timeline?from=2025-01-01&to=2025-12-31&width=800";

    private final EventService events;
    private final TimelineService timeline;
    private final MockMvcTester http;

    @Autowired
    TimelineHttpTest(TimelineController controller, TimelineService timeline, EventService events) {
        this.timeline = timeline;
        this.events = events;
        http = MockMvcTester.of(controller);
    }

    @BeforeEach
    void an_event() {
        announce("2025-11-12");
    }

    private void announce(String date) {
        List<Participation> nobody = List.of();
        events.create(
                new EventData(
                        EventType.VISIT_STATE,
                        EventDate.parse(date),
                        WorldStatus.ANNOUNCED,
                        LocalizedText.of(Language.EN, "State visit"),
                        LocalizedText.EMPTY,
                        null,
                        nobody),
                "");
    }

    @Test
    void the_answer_has_the_shape_of_the_contract() {
        MvcTestResult answer = http.get().uri(WINDOW + "&lanes=type").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/json");
        assertThat(answer).bodyJson().extractingPath("$.from").isEqualTo("2025-01-01");
        assertThat(answer).bodyJson().extractingPath("$.binCount").isEqualTo(400);
        assertThat(answer).bodyJson().extractingPath("$.lanes[0].key").isEqualTo("visit");
        assertThat(answer).bodyJson().extractingPath("$.items[0].earliestStart").isEqualTo("2025-11-12");
        assertThat(answer).bodyJson().extractingPath("$.extent.to").asString().startsWith("2025-11-1");
        assertThat(answer).bodyJson().extractingPath("$.facets.status[0].label").isEqualTo("Announced");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsOnlyKeys(
                        "revision",
                        "from",
                        "to",
                        "today",
                        "building",
                        "total",
                        "matching",
                        "undated",
                        "extent",
                        "binCount",
                        "lanes",
                        "overview",
                        "items",
                        "facets");
    }

    @Test
    void bins_are_runs_of_weights_that_begin_with_the_slice_of_the_first() {
        for (int number = 0; number < 401; number++) {
            announce("2024-03-03");
        }
        String crowded = "/api/v1/timeline?from=2024-01-01&to=2024-12-31&width=800";

        assertThat(http.get().uri(crowded).exchange())
                .bodyJson()
                .extractingPath("$.lanes[0].bins[0]")
                .asInstanceOf(InstanceOfAssertFactories.list(Number.class))
                .hasSize(3)
                .first()
                .isEqualTo(67);
        assertThat(http.get().uri(crowded + "&binned=0").exchange())
                .bodyJson()
                .extractingPath("$.lanes[0].bins")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    @Test
    void who_has_the_window_of_this_revision_is_not_sent_it_again() {
        String tag = tag(http.get().uri(WINDOW).exchange());

        assertThat(http.get().uri(WINDOW).header(HttpHeaders.IF_NONE_MATCH, tag).exchange())
                .hasStatus(HttpStatus.NOT_MODIFIED)
                .headers()
                .hasValue(HttpHeaders.ETAG, tag);
        assertThat(http.get()
                        .uri(WINDOW + "&q=visit")
                        .header(HttpHeaders.IF_NONE_MATCH, tag)
                        .exchange())
                .hasStatusOk();
        announce("2025-11-13");
        MvcTestResult changed =
                http.get().uri(WINDOW).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
        assertThat(changed).hasStatusOk();
        assertThat(tag(changed)).isNotEqualTo(tag);
    }

    @Test
    void a_change_is_in_the_next_window() {
        DayRange july = new DayRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
        assertThat(timeline.counts(TimelineFilter.EVERYTHING, july).total()).isZero();
        announce("2025-07-07");
        assertThat(timeline.counts(TimelineFilter.EVERYTHING, july).total()).isEqualTo(1);
        assertThat(timeline.rows(TimelineFilter.EVERYTHING, july, Language.EN, 0, 10))
                .extracting(TimelineRow::dateLabel)
                .containsExactly("7 Jul 2025");
    }

    @Test
    void the_language_is_the_one_asked_for_else_the_readers() {
        assertThat(http.get()
                        .uri(WINDOW)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "fr, ru-RU;q=0.8")
                        .exchange())
                .bodyJson()
                .extractingPath("$.items[0].typeLabel")
                .isEqualTo("Государственный визит");
        assertThat(http.get()
                        .uri(WINDOW + "&lang=ar")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "ru")
                        .exchange())
                .bodyJson()
                .extractingPath("$.items[0].typeLabel")
                .isEqualTo("زيارة دولة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timeline|from",
                "/api/v1/timeline?from=2025-01-01&to=2025-12-31|width",
                "/api/v1/timeline?from=x&to=2025-12-31&width=800|from",
                "/api/v1/timeline?from=2025-12-31&to=2025-01-01&width=800|to",
                "/api/v1/timeline?from=2025-01-01&to=2025-12-31&width=800&type=war|type",
                "/api/v1/timeline?from=2025-01-01&to=2025-12-31&width=800&binned=few|binned",
                "/api/v1/timeline?from=2025-01-01&to=2025-12-31&width=800&asOf=%00|asOf",
            })
    void a_parameter_that_cannot_be_read_is_a_problem_that_names_it(String addressAndParameter) {
        String[] parts = addressAndParameter.split("\\|", 2);
        MvcTestResult answer = http.get().uri(URI.create(parts[0])).exchange();

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST).hasContentType("application/problem+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                .containsEntry("parameter", parts[1])
                .hasEntrySatisfying(
                        "detail", detail -> assertThat(detail.toString()).contains(parts[1]));
    }

    private static String tag(MvcTestResult answer) {
        String tag = answer.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(tag).isNotNull();
        return tag;
    }

    @Test
    void pages_list_the_events_of_a_filter_by_date_with_their_number() {
        announce("2031-03-01");
        announce("2031-12-01");
        announce("2031-11-12");

        MvcTestResult page = http.get()
                .uri("/api/v1/events?status=announced&from=2031-01-01&to=2031-12-31&limit=2&offset=1&lang=en")
                .exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyJson().extractingPath("$.total").isEqualTo(3);
        assertThat(page)
                .bodyJson()
                .extractingPath("$.events[*].date")
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("2031-11-12", "2031-12-01");
        assertThat(page).bodyJson().extractingPath("$.events[0].title").isEqualTo("State visit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "offset=-1", "offset=x", "from=2025-01-01", "type=nonsense"})
    void a_page_that_cannot_be_read_is_refused_with_a_sentence(String parameter) {
        assertThat(http.get().uri("/api/v1/events?" + parameter).exchange())
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("'");
    }
}
