package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.kernel.WorldStatus.ANNOUNCED;
import static org.dragoman.kernel.WorldStatus.CANCELLED;
import static org.dragoman.kernel.WorldStatus.CONFIRMED;
import static org.dragoman.kernel.WorldStatus.CUT_SHORT;
import static org.dragoman.kernel.WorldStatus.DENIED;
import static org.dragoman.kernel.WorldStatus.DID_NOT_TAKE_PLACE;
import static org.dragoman.kernel.WorldStatus.POSTPONED;
import static org.dragoman.kernel.WorldStatus.RUMOURED;
import static org.dragoman.kernel.WorldStatus.TOOK_PLACE;
import static org.dragoman.kernel.WorldStatus.UNDER_WAY;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.LifeCycle.Move;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    /** Section 3 of the vocabulary, with what is seen to happen reachable from everywhere. */
    private static final Map<WorldStatus, Set<WorldStatus>> STEPS = Map.of(
            RUMOURED, EnumSet.of(ANNOUNCED, CONFIRMED, DENIED, CANCELLED, UNDER_WAY, TOOK_PLACE),
            ANNOUNCED, EnumSet.of(CONFIRMED, POSTPONED, CANCELLED, DENIED, UNDER_WAY, TOOK_PLACE),
            CONFIRMED, EnumSet.of(UNDER_WAY, TOOK_PLACE, POSTPONED, ANNOUNCED, CANCELLED),
            POSTPONED, EnumSet.of(ANNOUNCED, CANCELLED, UNDER_WAY, TOOK_PLACE),
            DENIED, EnumSet.of(ANNOUNCED, CONFIRMED, DID_NOT_TAKE_PLACE, TOOK_PLACE, UNDER_WAY),
            UNDER_WAY, EnumSet.of(TOOK_PLACE, CUT_SHORT));

    private static final Set<WorldStatus> OVER = EnumSet.of(TOOK_PLACE, CUT_SHORT, CANCELLED, DID_NOT_TAKE_PLACE);

    @ParameterizedTest
    @EnumSource(WorldStatus.class)
    void an_event_goes_where_the_life_cycle_leads(WorldStatus from) {
        for (WorldStatus to : WorldStatus.values()) {
            Move expected;
            if (from == to) {
                expected = Move.NONE;
            } else if (OVER.contains(from)) {
                expected = Move.CORRECTION;
            } else {
                expected = STEPS.getOrDefault(from, Set.of()).contains(to) ? Move.STEP : Move.IMPOSSIBLE;
            }
            assertThat(LifeCycle.move(from, to)).as(from + " to " + to).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(WorldStatus.class)
    void what_an_editor_may_choose_is_what_the_life_cycle_allows(WorldStatus from) {
        for (Role role : Set.of(Role.EDITOR, Role.ADMINISTRATOR)) {
            for (WorldStatus to : WorldStatus.values()) {
                assertThat(LifeCycle.choices(from, role).contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(LifeCycle.move(from, to) != Move.IMPOSSIBLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(WorldStatus.class)
    void a_viewer_changes_nothing(WorldStatus from) {
        assertThat(LifeCycle.choices(from, Role.VIEWER)).containsExactly(from);
    }

    @Test
    void four_statuses_are_the_end() {
        assertThat(EnumSet.allOf(WorldStatus.class).stream().filter(LifeCycle::over))
                .containsExactlyInAnyOrderElementsOf(OVER);
    }
}
