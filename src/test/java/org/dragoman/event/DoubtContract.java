package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.event.RegisterFixture.dated;
import static org.dragoman.event.RegisterFixture.inStatus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorRecordService;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.Office;
import org.dragoman.actor.OfficeService;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.Tenure;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What is probably wrong with an event; each test is taken back. */
@Transactional
abstract class DoubtContract extends RegisterContract {

    /** A day on which no other contract has an event. */
    private static final String DAY = "2031-05-06";

    @Autowired
    private DoubtService doubts;

    @Autowired
    private EventService events;

    @Autowired
    private ActorService actors;

    @Autowired
    private ActorRecordService records;

    @Autowired
    private OfficeService offices;

    private EventData visit(String edtf) {
        return dated(fixture.visit(), edtf);
    }

    private EventData as(EventType type, EventData data, PlaceId place) {
        return data.withType(type).withPlace(place);
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

    private EventData partOf(Event whole, EventData data) {
        return data.withLinks(new EventLinks(whole.id(), List.of()));
    }

    private EventData linked(LinkKind kind, Event other, EventData data) {
        return data.withLinks(new EventLinks(null, List.of(new EventLink(kind, other.id()))));
    }

    @Test
    void a_part_outside_the_dates_of_its_whole_is_doubtful_from_either_side() {
        Event summit =
                events.create(as(EventType.SUMMIT_MULTILATERAL, visit("2031-05-06/2031-05-08"), country("TJ")), "");
        EventData inside = as(EventType.TALKS_SIDELINE, visit("2031-05-07"), country("TJ"));
        EventData outside = dated(inside, "2031-05-10");

        assertThat(keys(partOf(summit, outside))).containsExactly("event.doubt.outside-parent");
        assertThat(keys(partOf(summit, inside))).isEmpty();

        events.create(partOf(summit, inside), "");

        assertThat(doubts.doubts(summit.id(), dated(summit.data(), "2031-05-20")))
                .extracting(doubt -> doubt.problem().key())
                .containsExactly("event.doubt.part-outside");
    }

    @Test
    void what_prepares_comes_first_and_what_follows_up_comes_after() {
        Event visit = events.create(visit(DAY), "");
        EventData before = as(EventType.MESSAGE, visit("2031-05-01"), fixture.moscow());
        EventData after = dated(before, "2031-05-20");

        assertThat(keys(linked(LinkKind.PREPARES, visit, before))).isEmpty();
        assertThat(keys(linked(LinkKind.PREPARES, visit, after))).containsExactly("event.doubt.comes-after");
        assertThat(keys(linked(LinkKind.FOLLOWS_UP, visit, after))).isEmpty();
        assertThat(keys(linked(LinkKind.FOLLOWS_UP, visit, before))).containsExactly("event.doubt.comes-before");
        assertThat(keys(linked(LinkKind.RESCHEDULES, visit, before))).isEmpty();
    }

    @Test
    void a_signing_before_the_talks_of_its_thread_is_doubtful_however_far_apart_they_are() {
        Event visit = events.create(visit("2031-05"), "");
        EventData talks = partOf(visit, as(EventType.TALKS_BILATERAL, visit("2031-05-30"), fixture.moscow()));
        EventData signing = partOf(visit, as(EventType.AGREEMENT_SIGNING, visit("2031-05-02"), fixture.moscow()));
        Event stored = events.create(talks, "");

        assertThat(keys(signing)).containsExactly("event.doubt.signing-before-talks");

        Event signed = events.create(signing, "");

        assertThat(doubts.doubts(stored.id(), talks)).extracting(Doubt::other).containsExactly(signed);
    }

    /** A person who held one office until the day before {@link #DAY} and none that the register knows later. */
    private ActorId formerMinister() {
        Office office = offices.add(
                fixture.state("KZ"),
                4,
                LocalizedText.of(Language.EN, "Minister of Doubts").with(Language.RU, "Министр"));
        LocalDate last = LocalDate.parse(DAY).minusDays(1);
        return records.create(
                        ActorKind.PERSON,
                        new ActorData(
                                LocalizedText.of(Language.EN, "Former Holder"),
                                Map.of(),
                                "KZ",
                                4,
                                List.of(new Tenure(office.id(), last.minusYears(3), last))),
                        "")
                .id();
    }

    private EventData with(String edtf, ActorId guest, String office) {
        return visit(edtf)
                .withParticipations(List.of(
                        new Participation(fixture.state("RU"), ParticipantRole.HOST),
                        new Participation(guest, ParticipantRole.GUEST, office, null)));
    }

    @Test
    void an_office_that_was_not_held_on_the_day_is_doubted_beside_its_participant() {
        ActorId guest = formerMinister();

        assertThat(doubts.doubts(null, with(DAY, guest, ""))).singleElement().satisfies(doubt -> {
            assertThat(doubt.problem().field()).isEqualTo("participations.1");
            assertThat(doubt.problem().key()).isEqualTo("event.doubt.tenure-between");
            assertThat(doubt.problem().arguments())
                    .contains(LocalDate.parse(DAY).minusDays(1));
        });
        assertThat(keys(with(DAY, guest, "Minister of doubts of Kazakhstan")))
                .containsExactly("event.doubt.tenure-between");
        assertThat(keys(with(DAY, guest, "министр")))
                .as("the title in another language")
                .containsExactly("event.doubt.tenure-between");
    }

    @Test
    void what_the_register_cannot_know_of_an_office_is_not_doubted() {
        ActorId guest = formerMinister();

        assertThat(keys(with("2031-05-05", guest, ""))).as("the last day").isEmpty();
        assertThat(keys(with("2031-05", guest, ""))).as("some day of the month").isEmpty();
        assertThat(keys(with(DAY, guest, "Special envoy"))).as("another office").isEmpty();
        assertThat(keys(with(DAY, fixture.person("kassym-jomart-tokayev"), "")))
                .as("no tenure is known")
                .isEmpty();
    }
}
