package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;
import org.junit.jupiter.api.Test;

class ReferenceNamesTest {

    private final NameBook book = ReferenceNames.load();

    @Test
    void every_state_of_iso_3166_has_a_name_in_each_language() {
        List<NamedActor> states = book.actors().stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .toList();
        assertThat(states)
                .extracting(NamedActor::code)
                .contains(Arrays.stream(Locale.getISOCountries()).toArray(String[]::new));
        assertThat(states).allSatisfy(state -> assertThat(state.names()).containsOnlyKeys(Language.values()));
    }

    @Test
    void names_of_states_come_from_cldr_and_usual_names_follow() {
        assertThat(actor(ActorKind.STATE, "KZ").names().get(Language.RU)).startsWith("Казахстан");
        assertThat(actor(ActorKind.STATE, "SA").names().get(Language.AR))
                .startsWith("المملكة العربية السعودية")
                .contains("السعودية");
    }

    @Test
    void a_person_has_one_code_and_names_in_three_scripts() {
        NamedActor person = actor(ActorKind.PERSON, "sergey-lavrov");
        assertThat(person.country()).isEqualTo("RU");
        assertThat(person.usualLevel()).isEqualTo(4);
        assertThat(person.names().get(Language.EN)).startsWith("Sergey Lavrov");
        assertThat(person.names().get(Language.AR)).contains("لافروف");
    }

    @Test
    void capitals_and_countries_are_places() {
        assertThat(book.places())
                .anyMatch(place -> place.kind() == PlaceKind.CITY
                        && place.capital()
                        && place.country().equals("TJ"))
                .anyMatch(place ->
                        place.kind() == PlaceKind.COUNTRY && place.code().equals("TJ"));
    }

    @Test
    void larger_cities_have_names_in_three_scripts() {
        assertThat(cities())
                .hasSizeGreaterThan(900)
                .anyMatch(city -> city.country().equals("EG")
                        && city.names()
                                .equals(Map.of(
                                        Language.EN, List.of("Port Said"),
                                        Language.RU, List.of("Порт-Саид"),
                                        Language.AR, List.of("بورسعيد"))))
                .allSatisfy(city -> {
                    assertThat(city.names().get(Language.RU)).allMatch(name -> written(name, UnicodeScript.CYRILLIC));
                    assertThat(city.names().get(Language.AR)).allMatch(name -> written(name, UnicodeScript.ARABIC));
                });
    }

    @Test
    void no_city_of_the_gazetteer_is_called_like_a_state_a_person_or_another_city() {
        Set<String> others = book.actors().stream()
                .flatMap(actor -> actor.names().values().stream().flatMap(List::stream))
                .map(NameFolding::fold)
                .collect(Collectors.toSet());
        List<String> names = NameTable.read("actor/cities.tsv").stream()
                .flatMap(row -> row.names().values().stream()
                        .flatMap(List::stream)
                        .map(NameFolding::fold)
                        .distinct())
                .toList();

        assertThat(names).isNotEmpty().doesNotContainAnyElementsOf(others).doesNotHaveDuplicates();
        assertThat(cities()).extracting(NamedPlace::code).doesNotHaveDuplicates();
    }

    private List<NamedPlace> cities() {
        return book.places().stream()
                .filter(place -> place.kind() == PlaceKind.CITY)
                .toList();
    }

    private static boolean written(String name, UnicodeScript script) {
        return name.codePoints().filter(Character::isLetter).allMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private NamedActor actor(ActorKind kind, String code) {
        return book.actors().stream()
                .filter(actor -> actor.kind() == kind && actor.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
