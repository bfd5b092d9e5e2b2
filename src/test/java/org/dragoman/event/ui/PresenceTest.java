package org.dragoman.event.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.event.EventChanged;
import org.dragoman.kernel.EventId;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final EventId VISIT = new EventId(1);
    private static final EventId SUMMIT = new EventId(2);

    private final Presence presence = new Presence();

    @Test
    void two_editors_of_one_event_see_each_other_until_one_leaves() {
        List<List<String>> annaSees = new ArrayList<>();
        List<List<String>> borisSees = new ArrayList<>();
        presence.enter(VISIT, "anna", annaSees::add, () -> {});
        Registration boris = presence.enter(VISIT, "boris", borisSees::add, () -> {});

        assertThat(annaSees.getLast()).containsExactly("boris");
        assertThat(borisSees.getLast()).containsExactly("anna");

        boris.remove();

        assertThat(annaSees.getLast()).isEmpty();
    }

    @Test
    void editors_of_different_events_do_not_meet() {
        List<List<String>> annaSees = new ArrayList<>();
        presence.enter(VISIT, "anna", annaSees::add, () -> {});
        presence.enter(SUMMIT, "boris", _ -> {}, () -> {});

        assertThat(annaSees).containsOnly(List.of());
    }

    @Test
    void all_who_have_an_event_open_hear_of_its_change() {
        AtomicInteger heard = new AtomicInteger();
        presence.enter(VISIT, "anna", _ -> {}, heard::incrementAndGet);
        presence.enter(VISIT, "boris", _ -> {}, heard::incrementAndGet);
        presence.enter(SUMMIT, "carla", _ -> {}, heard::incrementAndGet);
        presence.saved(new EventChanged(VISIT, 5));

        assertThat(heard).hasValue(2);
    }
}
