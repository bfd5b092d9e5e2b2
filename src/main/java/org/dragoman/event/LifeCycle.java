package org.dragoman.event;

import static org.dragoman.kernel.WorldStatus.ANNOUNCED;
import static org.dragoman.kernel.WorldStatus.CANCELLED;
import static org.dragoman.kernel.WorldStatus.CONFIRMED;
import static org.dragoman.kernel.WorldStatus.CUT_SHORT;
import static org.dragoman.kernel.WorldStatus.DENIED;
import static org.dragoman.kernel.WorldStatus.DID_NOT_TAKE_PLACE;
import static org.dragoman.kernel.WorldStatus.POSTPONED;
import static org.dragoman.kernel.WorldStatus.TOOK_PLACE;
import static org.dragoman.kernel.WorldStatus.UNDER_WAY;

import java.util.EnumSet;
import java.util.Set;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.security.Role;

/**
 * Where an event may go from where it stands. What is seen to happen has thereby been confirmed, so every event that is not
 * over may go on to under way or took place. An event that is over stays so, unless an editor corrects it with a reason.
 */
public final class LifeCycle {

    /** What a change of the world status is. */
    public enum Move {
        /** The status stays as it is; for an announced event that is how it is rescheduled. */
        NONE,
        /** The life cycle leads there. */
        STEP,
        /** What was recorded as the end was wrong; needs a reason. */
        CORRECTION,
        /** The life cycle does not lead there. */
        IMPOSSIBLE
    }

    private LifeCycle() {}

    /** True if nothing more is expected to happen to an event of the status. */
    public static boolean over(WorldStatus status) {
        return steps(status).isEmpty();
    }

    public static Move move(WorldStatus from, WorldStatus to) {
        if (from == to) {
            return Move.NONE;
        }
        if (over(from)) {
            return Move.CORRECTION;
        }
        return steps(from).contains(to) ? Move.STEP : Move.IMPOSSIBLE;
    }

    /** What an account with the role may choose for an event of the status, the status itself included. */
    public static Set<WorldStatus> choices(WorldStatus from, Role role) {
        Set<WorldStatus> choices = EnumSet.of(from);
        if (role.compareTo(Role.EDITOR) >= 0) {
            choices.addAll(over(from) ? EnumSet.allOf(WorldStatus.class) : steps(from));
        }
        return choices;
    }

    private static Set<WorldStatus> steps(WorldStatus from) {
        return switch (from) {
            case RUMOURED -> EnumSet.of(ANNOUNCED, CONFIRMED, DENIED, CANCELLED, UNDER_WAY, TOOK_PLACE);
            case ANNOUNCED -> EnumSet.of(CONFIRMED, POSTPONED, CANCELLED, DENIED, UNDER_WAY, TOOK_PLACE);
            case CONFIRMED -> EnumSet.of(UNDER_WAY, TOOK_PLACE, POSTPONED, ANNOUNCED, CANCELLED);
            case POSTPONED -> EnumSet.of(ANNOUNCED, CANCELLED, UNDER_WAY, TOOK_PLACE);
            case DENIED -> EnumSet.of(ANNOUNCED, CONFIRMED, DID_NOT_TAKE_PLACE, UNDER_WAY, TOOK_PLACE);
            case UNDER_WAY -> EnumSet.of(TOOK_PLACE, CUT_SHORT);
            case TOOK_PLACE, CUT_SHORT, CANCELLED, DID_NOT_TAKE_PLACE -> EnumSet.noneOf(WorldStatus.class);
        };
    }
}
