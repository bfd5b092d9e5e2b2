package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
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

    private NamedActor actor(ActorKind kind, String code) {
        return book.actors().stream()
                .filter(actor -> actor.kind() == kind && actor.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
