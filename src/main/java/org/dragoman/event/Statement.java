package org.dragoman.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/** Who said what of an event, and when: an accepted mention, or what the register decided, as far as they can be compared. */
record Statement(
        Speaker speaker,
        LocalDate publishedOn,
        EventType type,
        @Nullable EventDate date,
        WorldStatus status,
        @Nullable StatedPlace place) {

    /** The fields on which statements can contradict each other. */
    static final Set<MentionField> FIELDS =
            EnumSet.of(MentionField.TYPE, MentionField.DATE, MentionField.STATUS, MentionField.PLACE);

    private static final Set<WorldStatus> HAPPENED =
            EnumSet.of(WorldStatus.UNDER_WAY, WorldStatus.TOOK_PLACE, WorldStatus.CUT_SHORT);
    private static final Set<WorldStatus> FAILED = EnumSet.of(WorldStatus.CANCELLED, WorldStatus.DID_NOT_TAKE_PLACE);
    private static final Set<EventType.Family> ONE_FORMAT_ONLY =
            EnumSet.of(EventType.Family.VISIT, EventType.Family.CALL);

    /** True if the field's two values cannot both be true. What is not known contradicts nothing. */
    boolean contradicts(Statement other, MentionField field) {
        return switch (field) {
            case TYPE -> contradictsType(other);
            case DATE -> contradictsDate(other);
            case STATUS -> contradictsStatus(other) || other.contradictsStatus(this);
            case PLACE -> contradictsPlace(other);
            case TRIGGER, PARTICIPANT -> false;
        };
    }

    /** A visit or a call has one format; in the other families an article may well name a part for the whole. */
    private boolean contradictsType(Statement other) {
        return type != other.type
                && type.family() == other.type.family()
                && ONE_FORMAT_ONLY.contains(type.family())
                && type != EventType.VISIT_UNSPECIFIED
                && other.type != EventType.VISIT_UNSPECIFIED;
    }

    /** A plan is superseded by what is published later, and an approximate or doubtful date excludes nothing. */
    private boolean contradictsDate(Statement other) {
        EventDate mine = date;
        EventDate others = other.date;
        if (mine == null || others == null || vague(mine) || vague(others) || mine.mayOverlap(others)) {
            return false;
        }
        return !supersededBy(other) && !other.supersededBy(this);
    }

    private boolean contradictsPlace(Statement other) {
        return place != null
                && other.place != null
                && place.excludes(other.place)
                && !supersededBy(other)
                && !other.supersededBy(this);
    }

    /**
     * What happened cannot have failed, whoever said so first. A denial contradicts what another source announced or
     * reported by then; what is said after the denial supersedes it.
     */
    private boolean contradictsStatus(Statement other) {
        if (HAPPENED.contains(status) && FAILED.contains(other.status)) {
            return true;
        }
        return status == WorldStatus.DENIED
                && other.status != WorldStatus.RUMOURED
                && (other.status.planned() || HAPPENED.contains(other.status))
                && !other.publishedOn.isAfter(publishedOn)
                && !speaker.source().equals(other.speaker.source());
    }

    private boolean supersededBy(Statement later) {
        boolean plan = status.planned() || status == WorldStatus.POSTPONED;
        return plan && publishedOn.isBefore(later.publishedOn);
    }

    private static boolean vague(EventDate date) {
        return date.approximate() || date.uncertain();
    }
}
