package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.ActorData;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.Language;
import org.dragoman.shell.CountryField;
import org.junit.jupiter.api.Test;

/** Adding actors and places from the event form. */
class NewEntryTest extends EventUiTest {

    private static final String TOO_LONG = "П".repeat(ActorData.NAME_LENGTH + 1);

    private NewNameField opened(Component panel) {
        ((HasComponents) getCurrentView()).add(panel);
        return find(NewNameField.class).single();
    }

    @Test
    void an_actor_with_a_name_that_is_too_long_is_told_beside_it_and_nothing_is_lost() {
        List<ActorSummary> added = new ArrayList<>();
        NewNameField name = opened(new NewActorPanel(actors, TOO_LONG, added::add, () -> {}));

        press("Add to the register");

        assertThat(name.getErrorMessage()).contains("300");
        assertThat(name.getValue()).isEqualTo(TOO_LONG);
        assertThat(added).isEmpty();

        test(name).setValue("Пафнутий Звенигородский");
        press("Add to the register");

        assertThat(name.isInvalid()).isFalse();
        assertThat(added)
                .singleElement()
                .satisfies(actor -> assertThat(actor.name().in(Language.RU)).contains("Пафнутий Звенигородский"));
    }

    @Test
    void a_place_needs_a_name_that_is_not_too_long_and_a_country() {
        List<PlaceSummary> added = new ArrayList<>();
        NewNameField name = opened(new NewPlacePanel(actors, TOO_LONG, added::add, () -> {}));
        press("Add place");

        assertThat(find(CountryField.class).single().isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).contains("300");

        find(CountryField.class).single().setValue("KZ");
        press("Add place");

        assertThat(added).isEmpty();

        test(name).setValue("Новый Звенигород");
        press("Add place");

        assertThat(added)
                .singleElement()
                .satisfies(place -> assertThat(place.name().in(Language.RU)).contains("Новый Звенигород"));
    }
}
