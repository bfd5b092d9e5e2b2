package org.dragoman.extraction;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * A proposed mention: what the article says about one event.
 *
 * @param confidence 0 to 1, how likely the proposal is right
 * @param evidence the words each stated field rests on
 */
public record ExtractedMention(
        EventType type,
        @Nullable EventDate date,
        WorldStatus status,
        @Nullable ExtractedPlace place,
        List<ExtractedParticipant> participants,
        double confidence,
        List<Evidence> evidence) {

    public ExtractedMention {
        participants = List.copyOf(participants);
        evidence = List.copyOf(evidence);
    }
}
