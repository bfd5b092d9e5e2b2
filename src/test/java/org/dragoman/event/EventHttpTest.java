package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.actor.ActorService;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceService;
import org.dragoman.persistence.OnH2File;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** One event over HTTP. */
@OnH2File
@WithMockUser(roles = "EDITOR")
class EventHttpTest {

    private final EventService events;
    private final MergeService merges;
    private final RegisterFixture fixture;
    private final MockMvcTester http;

    @Autowired
    EventHttpTest(
            EventController controller,
            EventService events,
            MergeService merges,
            ActorService actors,
            SourceService sources,
            ArticleService articles) {
        this.events = events;
        this.merges = merges;
        fixture = new RegisterFixture(actors, sources, articles);
        http = MockMvcTester.of(controller);
    }

    private static String address(Event event) {
        return "/api/v1/events/" + event.id();
    }

    @Test
    void an_event_is_told_with_codes_dates_and_names() {
        Event event = events.create(fixture.visit(), "");

        assertThat(http.get().uri(address(event))).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"version": 1, "type": "visit.state", "date": "2025-11-12", "status": "announced",
                         "verification": "unverified",
                         "title": {"en": "State visit of President Tokayev to Russia"},
                         "place": {"country": "RU", "name": {"en": "Moscow"}},
                         "participants": [{"country": "KZ", "role": "guest", "office": "President of Kazakhstan", "level": 1},
                                          {"country": "RU", "role": "host", "office": "", "level": null}],
                         "mentions": []}
                        """);
    }

    @Test
    void the_address_of_a_merged_event_leads_to_the_one_that_stands() {
        Event kept = events.create(fixture.visit(), "");
        Event gone = events.create(fixture.visit(), "");
        merges.merge(gone.id(), 1, kept.id(), 1, "Entered twice");

        assertThat(http.get().uri(address(gone)))
                .hasStatus(HttpStatus.PERMANENT_REDIRECT)
                .hasHeader(HttpHeaders.LOCATION, address(kept));
    }

    @Test
    void a_retracted_event_is_gone_and_an_unknown_one_not_found() {
        Event event = events.create(fixture.visit(), "");
        events.retract(event.id(), 1, "Entered twice");

        assertThat(http.get().uri(address(event))).hasStatus(HttpStatus.GONE);
        assertThat(http.get().uri("/api/v1/events/999999999")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
