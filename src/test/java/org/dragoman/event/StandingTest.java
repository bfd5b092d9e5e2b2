package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.SourceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How sure and how important an event is, derived from who speaks of it. */
class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 22);

    private static Statement says(long source, LocalDate publishedOn, String edtf, WorldStatus status) {
        return says(source, "group " + source, null, publishedOn, edtf, status);
    }

    private static Statement says(
            long source,
            String group,
            @Nullable String officialOf,
            LocalDate publishedOn,
            String edtf,
            WorldStatus status) {
        return new Statement(
                new Speaker(new SourceId(source), group, officialOf),
                publishedOn,
                EventType.VISIT_STATE,
                EventDate.parse(edtf),
                status,
                null);
    }

    private static Statement office(String country, WorldStatus status) {
        return says(country.hashCode(), country, country, DAY, "2025-11-12", status);
    }

    private static EventData data(EventType type, WorldStatus status) {
        return new EventData(type, null, status, LocalizedText.EMPTY, LocalizedText.EMPTY, null, List.of());
    }

    private static ActorSummary participant(long id, @Nullable String country, @Nullable Integer level) {
        return new ActorSummary(new ActorId(id), ActorKind.PERSON, "x", country, level, LocalizedText.EMPTY, List.of());
    }

    private static Map<ActorId, ActorSummary> actors(ActorSummary... actors) {
        return Arrays.stream(actors).collect(Collectors.toMap(ActorSummary::id, Function.identity()));
    }

    private static Verification verification(WorldStatus status, Statement... statements) {
        ActorSummary[] parties = {participant(1, "KZ", 1), participant(2, "RU", 1)};
        return Standing.of(
                        with(data(EventType.VISIT_STATE, status), parties),
                        actors(parties[0], parties[1], participant(3, "FR", 1)),
                        List.of(statements),
                        false)
                .verification();
    }

    private static EventData with(EventData data, ActorSummary... actors) {
        return data.withParticipations(Arrays.stream(actors)
                .map(actor -> new Participation(actor.id(), ParticipantRole.PRINCIPAL))
                .toList());
    }

    private static int importance(EventType type, List<Integer> levels, List<Statement> statements) {
        ActorSummary[] actors = IntStream.range(0, levels.size())
                .mapToObj(index -> participant(index, null, levels.get(index)))
                .toArray(ActorSummary[]::new);
        EventData data = with(data(type, WorldStatus.ANNOUNCED), actors);
        return Standing.of(data, actors(actors), statements, false).importance();
    }

    @Test
    void ten_papers_that_reprint_an_agency_are_one_voice() {
        Statement[] reprints = IntStream.rangeClosed(1, 10)
                .mapToObj(paper -> says(paper, "text 7", null, DAY, "2025-11-12", WorldStatus.ANNOUNCED))
                .toArray(Statement[]::new);
        Statement ownReport = says(1, DAY, "2025-11-12", WorldStatus.ANNOUNCED);
        Statement another = says(11, DAY, "2025-11-12", WorldStatus.ANNOUNCED);

        assertThat(verification(WorldStatus.ANNOUNCED, reprints)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.ANNOUNCED, reprints[0], reprints[1], ownReport))
                .isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.ANNOUNCED, reprints[0], another)).isEqualTo(Verification.CORROBORATED);
    }

    @Test
    void independent_groups_corroborate_and_copies_of_one_report_do_not() {
        Statement one = says(1, DAY, "2025-11-12", WorldStatus.ANNOUNCED);
        Statement copied = says(3, "group 1", null, DAY, "2025-11-12", WorldStatus.ANNOUNCED);

        assertThat(verification(WorldStatus.ANNOUNCED)).isEqualTo(Verification.UNVERIFIED);
        assertThat(verification(WorldStatus.ANNOUNCED, one)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.ANNOUNCED, one, one)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.ANNOUNCED, one, copied)).isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.ANNOUNCED, one, says(2, DAY, "2025-11", WorldStatus.ANNOUNCED)))
                .isEqualTo(Verification.CORROBORATED);
    }

    @Test
    void offices_of_the_parties_make_it_official_and_those_of_two_parties_confirmed_by_both() {
        Statement paper = says(1, DAY, "2025-11-12", WorldStatus.ANNOUNCED);
        Statement kazakh = office("KZ", WorldStatus.ANNOUNCED);
        Statement russian = office("RU", WorldStatus.CONFIRMED);

        assertThat(verification(WorldStatus.ANNOUNCED, paper, kazakh)).isEqualTo(Verification.OFFICIAL);
        assertThat(verification(WorldStatus.ANNOUNCED, kazakh, russian)).isEqualTo(Verification.CONFIRMED_BY_BOTH);
        assertThat(verification(WorldStatus.ANNOUNCED, office("FR", WorldStatus.ANNOUNCED)))
                .as("the office of a country that does not take part")
                .isEqualTo(Verification.SINGLE_SOURCE);
        assertThat(verification(WorldStatus.RUMOURED, office("KZ", WorldStatus.RUMOURED)))
                .as("a rumour confirms nothing")
                .isEqualTo(Verification.SINGLE_SOURCE);
    }

    @Test
    void what_a_party_denies_is_refuted_once_the_register_follows_it() {
        Statement rumour = says(1, DAY, "2025-11-12", WorldStatus.RUMOURED);
        Statement denial = office("KZ", WorldStatus.DENIED);

        assertThat(verification(WorldStatus.DENIED, rumour, denial)).isEqualTo(Verification.REFUTED);
        assertThat(verification(WorldStatus.RUMOURED, rumour, denial)).isEqualTo(Verification.CORROBORATED);
        assertThat(verification(WorldStatus.DENIED, rumour, says(2, DAY, "2025-11-12", WorldStatus.DENIED)))
                .as("no office denies it")
                .isEqualTo(Verification.CORROBORATED);
    }

    @Test
    void an_open_contradiction_comes_before_all_else() {
        assertThat(Standing.of(
                                data(EventType.VISIT_STATE, WorldStatus.DENIED),
                                actors(participant(1, "KZ", 1)),
                                List.of(office("KZ", WorldStatus.DENIED)),
                                true)
                        .verification())
                .isEqualTo(Verification.DISPUTED);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void importance_is_from_0_to_100_and_grows_with_level_and_sources(EventType type) {
        List<Statement> statements = new ArrayList<>();
        int before = -1;
        for (int sources = 0; sources <= 6; sources++) {
            int importance = importance(type, List.of(9, 1), statements);
            assertThat(importance).isGreaterThan(before).isBetween(0, 100);
            before = importance;
            statements.add(says(sources, DAY, "2025-11-12", WorldStatus.ANNOUNCED));
        }
        for (int level = 1; level < 8; level++) {
            assertThat(importance(type, List.of(level), List.of()))
                    .isGreaterThan(importance(type, List.of(level + 1), List.of()));
        }
    }

    @Test
    void a_summit_of_presidents_in_every_paper_is_as_important_as_can_be() {
        List<Statement> many = new ArrayList<>();
        for (int source = 0; source < 20; source++) {
            many.add(says(source, DAY, "2025-10-09", WorldStatus.TOOK_PLACE));
        }

        assertThat(importance(EventType.SUMMIT_MULTILATERAL, List.of(1, 1, 4), many))
                .isEqualTo(100);
    }

    @Test
    void the_level_in_the_event_counts_before_the_usual_one() {
        ActorSummary minister = participant(1, "KZ", 4);
        EventData acting = data(EventType.TALKS_BILATERAL, WorldStatus.ANNOUNCED)
                .withParticipations(
                        List.of(new Participation(minister.id(), ParticipantRole.PRINCIPAL, "Acting President", 1)));

        assertThat(Standing.of(acting, actors(minister), List.of(), false).importance())
                .isEqualTo(importance(EventType.TALKS_BILATERAL, List.of(1), List.of()));
    }

    @Test
    void a_pin_of_an_editor_comes_before_what_is_computed() {
        EventData data = data(EventType.MESSAGE, WorldStatus.ANNOUNCED);

        assertThat(Standing.of(data.withPin(ImportancePin.UP), Map.of(), List.of(), false)
                        .importance())
                .isEqualTo(100);
        assertThat(Standing.of(data.withPin(ImportancePin.DOWN), Map.of(), List.of(), false)
                        .importance())
                .isZero();
    }
}
