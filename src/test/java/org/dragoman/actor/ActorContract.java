package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dragoman.kernel.ActorKind.ORGANISATION;
import static org.dragoman.kernel.ActorKind.PERSON;
import static org.dragoman.kernel.ActorKind.STATE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.history.RefusedChangeException;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.security.AsEditor;
import org.dragoman.security.Role;
import org.dragoman.security.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Actors and places, their names in three scripts, and how they are found. */
abstract class ActorContract implements AsEditor {

    @Autowired
    private ActorService actors;

    @Autowired
    private ActorRecordService records;

    @Autowired
    private ReferenceSeed seed;

    @Autowired
    private TransactionTemplate transaction;

    private static LocalizedText names(String english, String arabic, String russian) {
        return new LocalizedText(Map.of(Language.EN, english, Language.AR, arabic, Language.RU, russian));
    }

    @Test
    void every_state_of_iso_3166_is_there_in_three_languages() {
        assertThat(actors.states()).extracting(ActorSummary::code).contains(Locale.getISOCountries());
        assertThat(actors.states())
                .allSatisfy(state -> assertThat(state.name().texts()).containsOnlyKeys(Language.values()));
        ActorSummary kazakhstan = actors.byCode(STATE, "KZ").orElseThrow();
        assertThat(kazakhstan.name()).isEqualTo(names("Kazakhstan", "كازاخستان", "Казахстан"));
        assertThat(kazakhstan.country()).isEqualTo("KZ");
    }

    @Test
    void a_person_is_found_in_any_script_whatever_its_marks_and_case() {
        ActorSummary yolkin = actors.addPerson(names("Pyotr Yolkin", "بُيُوتر يولكين", "Пётр Ёлкин"), "RU", 6);
        records.addAlias(yolkin.id(), Language.AR, "أحمد إبراهيم يُولكين");

        for (String typed :
                List.of("ёлкин", "ЕЛКИН", "Ёлк", "пётр ёл", "елкин петр", "yolkin", "بيوتر", "يولكين", "ابراهيم")) {
            assertThat(actors.search(typed, 10))
                    .as(typed)
                    .contains(actors.find(yolkin.id()).orElseThrow());
        }
        assertThat(actors.search("олкин", 10)).as("the middle of a word").doesNotContain(yolkin);
        assertThat(actors.search("елкин иван", 10)).as("a word too many").isEmpty();
    }

    @Test
    void a_search_without_letters_finds_nothing_and_wildcards_are_no_wildcards() {
        assertThat(actors.search("", 10)).isEmpty();
        assertThat(actors.search(" %_ ", 10)).isEmpty();
        assertThat(actors.searchPlaces("%", 10)).isEmpty();
    }

    @Test
    void the_whole_name_comes_first_then_the_higher_level() {
        ActorSummary minister = actors.addPerson(LocalizedText.of(Language.EN, "Zebulon Quist"), "SE", 5);
        ActorSummary president = actors.addPerson(LocalizedText.of(Language.EN, "Zebulon Quister"), "SE", 1);
        ActorSummary unknown = actors.addPerson(LocalizedText.of(Language.EN, "Zebulon Quistgaard"), null, null);

        assertThat(actors.search("zebulon quist", 10)).containsExactly(minister, president, unknown);
        assertThat(actors.search("zebulon qu", 10)).containsExactly(president, minister, unknown);
        assertThat(actors.search("zebulon", 2)).containsExactly(president, minister);
    }

    @Test
    void a_search_keeps_to_the_kinds_it_is_asked_for() {
        ActorSummary person = actors.addPerson(LocalizedText.of(Language.EN, "Marlowe Vandyke"), "GB", null);
        ActorSummary body = actors.addOrganisation(LocalizedText.of(Language.EN, "Vandyke Commission"));

        assertThat(actors.search("vandyke", 10)).containsExactlyInAnyOrder(person, body);
        assertThat(actors.search("vandyke", 10, ORGANISATION)).containsExactly(body);
        assertThat(actors.search("vandyke", 10, PERSON, STATE)).containsExactly(person);
    }

    @Test
    void namesakes_get_different_codes_made_of_their_names() {
        ActorSummary first = actors.addPerson(LocalizedText.of(Language.RU, "Нурлан Абаевич"), "KZ", 6);
        ActorSummary second = actors.addPerson(LocalizedText.of(Language.RU, "Нурлан Абаевич"), "KG", 6);

        assertThat(first.code()).isEqualTo("nurlan-abaevic");
        assertThat(second.code()).isEqualTo("nurlan-abaevic-2");
        assertThat(actors.byCode(PERSON, first.code())).contains(first);
    }

    @Test
    void an_actor_without_a_name_or_with_an_impossible_level_is_refused() {
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> actors.addPerson(LocalizedText.EMPTY, "KZ", 1));
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> actors.addPerson(LocalizedText.of(Language.EN, "Nobody"), "KZ", 10));
        assertThat(actors.search("nobody", 10)).isEmpty();
    }

    @Test
    void only_editors_add_actors() {
        SignedIn.as("reader", Role.VIEWER);

        assertThatThrownBy(() -> actors.addPerson(LocalizedText.of(Language.EN, "Intruder"), null, null))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(actors.search("intruder", 10)).isEmpty();
    }

    @Test
    void the_name_book_follows_what_is_added_and_forgets_what_is_rolled_back() {
        ActorSummary person = actors.addPerson(LocalizedText.of(Language.EN, "Ottoline Birch"), "IE", 4);
        assertThat(book("ottoline-birch")).isEqualTo(Map.of(Language.EN, List.of("Ottoline Birch")));

        records.addAlias(person.id(), Language.EN, "Lady Birch");
        records.addAlias(person.id(), Language.EN, "Lady Birch ");
        records.addAlias(person.id(), Language.AR, "أوتولين بيرتش");
        assertThat(book("ottoline-birch"))
                .isEqualTo(Map.of(
                        Language.EN, List.of("Ottoline Birch", "Lady Birch"), Language.AR, List.of("أوتولين بيرتش")));

        transaction.executeWithoutResult(status -> {
            records.addAlias(person.id(), Language.EN, "Rolled Back");
            assertThat(book("ottoline-birch").get(Language.EN)).contains("Rolled Back");
            status.setRollbackOnly();
        });
        assertThat(book("ottoline-birch").get(Language.EN)).doesNotContain("Rolled Back");
        assertThat(actors.nameBook()).as("kept while nothing changes").isSameAs(actors.nameBook());
    }

    private Map<Language, List<String>> book(String code) {
        return actors.nameBook().actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElseThrow()
                .names();
    }

    @Test
    void seeding_again_adds_only_what_is_missing_and_keeps_canonical_names() {
        NameBook before = actors.nameBook();
        sow(ReferenceNames.load());
        assertThat(actors.nameBook()).isEqualTo(before);

        sow(casimir(Map.of(Language.EN, List.of("Casimir Holt"))));
        sow(casimir(Map.of(Language.EN, List.of("C. Holt"), Language.RU, List.of("Казимир Хольт", "Хольт"))));

        ActorSummary seeded = actors.byCode(PERSON, "casimir-holt").orElseThrow();
        assertThat(seeded.name().in(Language.EN)).contains("Casimir Holt");
        assertThat(seeded.name().in(Language.RU)).contains("Казимир Хольт");
        assertThat(seeded.aliases()).containsExactly("C. Holt", "Хольт");
    }

    @Test
    void a_seeded_name_that_an_editor_removed_stays_removed() {
        NamedActor known =
                new NamedActor(PERSON, "lucasta-vane", "GB", 6, Map.of(Language.EN, List.of("Lucasta Vane", "Vane")));
        sow(new NameBook(List.of(known), List.of()));
        ActorId id = actors.byCode(PERSON, "lucasta-vane").orElseThrow().id();
        ActorData data = ActorData.named(LocalizedText.of(Language.EN, "Lucasta Vane"), "GB", 6);

        records.save(id, 0, data, "Another Vane is meant by the surname alone");
        sow(new NameBook(List.of(known), List.of()));

        assertThat(records.find(id).orElseThrow().data()).isEqualTo(data);
    }

    private static NameBook casimir(Map<Language, List<String>> names) {
        return new NameBook(List.of(new NamedActor(PERSON, "casimir-holt", "PL", 4, names)), List.of());
    }

    private void sow(NameBook names) {
        transaction.executeWithoutResult(status -> seed.sow(names));
    }

    @Test
    void summaries_leave_unknown_ids_out() {
        ActorSummary state = actors.byCode(STATE, "QA").orElseThrow();

        assertThat(actors.summaries(List.of(state.id(), new ActorId(-1)))).isEqualTo(Map.of(state.id(), state));
        assertThat(actors.summaries(List.of())).isEmpty();
        assertThat(actors.find(new ActorId(-1))).isEmpty();
    }

    @Test
    void places_are_found_and_added() {
        PlaceSummary town = actors.addPlace(names("Upper Brackley", "براكلي العليا", "Верхний Бракли"), "GB");

        assertThat(actors.searchPlaces("бракли", 5)).containsExactly(town);
        assertThat(actors.searchPlaces("براكلي", 5)).containsExactly(town);
        assertThat(actors.place(town.id())).contains(town);
        assertThat(actors.placeByCode(PlaceKind.CITY, "upper-brackley")).contains(town);
        assertThat(actors.place(new PlaceId(-1))).isEmpty();
        assertThat(actors.nameBook().places().stream().map(NamedPlace::code).collect(Collectors.toSet()))
                .contains("upper-brackley");
    }

    @Test
    void places_without_a_name_or_with_one_that_is_too_long_are_refused() {
        LocalizedText tooLong = LocalizedText.of(Language.RU, "Б".repeat(ActorData.NAME_LENGTH + 1));

        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> actors.addPlace(LocalizedText.EMPTY, "GB"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("name"));
        assertThatExceptionOfType(RefusedChangeException.class)
                .isThrownBy(() -> actors.addPlace(tooLong, "GB"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("name.ru"));
    }

    @Test
    void every_country_is_a_place_too() {
        Set<String> countries = actors.nameBook().places().stream()
                .filter(place -> place.kind() == PlaceKind.COUNTRY)
                .map(NamedPlace::code)
                .collect(Collectors.toSet());

        assertThat(countries).contains(Locale.getISOCountries());
        assertThat(actors.placeByCode(PlaceKind.COUNTRY, "KZ").orElseThrow().name())
                .isEqualTo(actors.byCode(STATE, "KZ").orElseThrow().name());
    }
}
