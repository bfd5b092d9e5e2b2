package org.dragoman.event;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * What one article says about one event.
 *
 * @param placeName the place as printed, where the register does not know it
 * @param confidence 0 to 1, how likely the proposal is right; 1 for a mention an editor wrote
 */
public record MentionData(
        EventType type,
        @Nullable EventDate date,
        WorldStatus status,
        @Nullable PlaceId place,
        @Nullable String placeName,
        List<MentionParticipant> participants,
        double confidence,
        List<Evidence> evidence) {

    public MentionData {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }

    /** The content of an event with what the mention says for a field; unchanged for the trigger and for participants. */
    public EventData into(EventData data, MentionField field) {
        return switch (field) {
            case TYPE -> data.withType(type);
            case DATE -> data.withDate(date);
            case STATUS -> data.withStatus(status);
            case PLACE -> data.withPlace(place);
            case TRIGGER, PARTICIPANT -> data;
        };
    }
}
