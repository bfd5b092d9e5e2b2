package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;

import java.util.List;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.PlaceKind;
import org.dragoman.article.ArticleService;
import org.dragoman.article.SourceService;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is probably wrong with an event; each test is taken back. */
@Transactional
abstract class DoubtContract {

    /** A day on which no other contract has an event. */
    private static final String DAY = "2031-05-06";

    @Autowired
    private DoubtService doubts;

    @Autowired
    private EventService events;

    @Autowired
    private ActorService actors;

    private RegisterFixture fixture;

    @BeforeEach
    void sign_in(@Autowired SourceService sources, @Autowired ArticleService articles) {
        SignedIn.asEditor();
        fixture = new RegisterFixture(actors, sources, articles);
    }

    @AfterEach
    void sign_out() {
        SignedIn.out();
    }

    private EventData visit(String edtf) {
        return dated(fixture.visit(), edtf);
    }

    private EventData as(EventType type, EventData data, PlaceId place) {
        return new EventData(
                type, data.date(), data.status(), data.title(), data.summary(), place, data.participations());
    }

    private PlaceId country(String code) {
        return actors.placeByCode(PlaceKind.COUNTRY, code).orElseThrow().id();
    }

    private List<String> keys(EventData data) {
        return doubts.doubts(null, data).stream()
                .map(doubt -> doubt.problem().key())
                .toList();
    }

    @Test
    void the_same_visit_a_second_time_is_likely_a_duplicate_and_names_the_first() {
        Event first = events.create(visit(DAY), "");

        List<Doubt> found = doubts.doubts(null, visit("2031-05"));

        assertThat(found).singleElement().satisfies(doubt -> {
            assertThat(doubt.problem().key()).isEqualTo("event.doubt.duplicate");
            assertThat(doubt.other()).isEqualTo(first);
        });
    }

    @Test
    void an_event_is_no_duplicate_of_itself_nor_of_another_day_nor_of_one_called_off() {
        Event first = events.create(visit(DAY), "");

        assertThat(doubts.doubts(first.id(), visit(DAY))).isEmpty();
        assertThat(keys(visit("2031-05-08"))).isEmpty();

        events.update(first.id(), first.version(), inStatus(visit(DAY), WorldStatus.CANCELLED), "Called off");

        assertThat(keys(visit(DAY))).isEmpty();
    }

    @Test
    void a_call_on_the_day_of_a_visit_is_no_duplicate() {
        events.create(visit(DAY), "");

        assertThat(keys(as(EventType.CALL_PHONE, visit(DAY), fixture.moscow()))).isEmpty();
    }

    @Test
    void nobody_is_in_two_countries_on_one_day() {
        events.create(visit(DAY), "");

        assertThat(keys(as(EventType.SUMMIT_MULTILATERAL, visit(DAY), country("TJ"))))
                .containsExactly("event.doubt.elsewhere");
        assertThat(keys(as(EventType.SUMMIT_MULTILATERAL, visit("2031-05"), country("TJ"))))
                .isEmpty();
    }

    @Test
    void a_signing_before_the_talks_of_the_same_sides_is_doubtful() {
        events.create(as(EventType.TALKS_BILATERAL, visit("2031-05-10"), fixture.moscow()), "");

        assertThat(keys(as(EventType.AGREEMENT_SIGNING, visit(DAY), fixture.moscow())))
                .containsExactly("event.doubt.signing-before-talks");
        assertThat(keys(as(EventType.AGREEMENT_SIGNING, visit("2031-05-11"), fixture.moscow())))
                .isEmpty();
    }

    @Test
    void what_is_still_to_come_has_not_begun() {
        String farAhead = "2999-01-01";
        EventData data = inStatus(visit(farAhead), WorldStatus.TOOK_PLACE);

        assertThat(keys(data)).contains("event.doubt.begun-in-the-future");
        assertThat(keys(inStatus(visit(farAhead), WorldStatus.CONFIRMED)))
                .doesNotContain("event.doubt.begun-in-the-future");
    }

    @Test
    void without_a_date_nothing_is_compared() {
        events.create(visit(DAY), "");

        assertThat(keys(dated(visit(DAY), null))).isEmpty();
    }
}
