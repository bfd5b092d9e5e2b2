package org.dragoman.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.EventData;
import org.dragoman.event.MentionData;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorId;

/** The offices of newcomers in the event that they come to the register with. */
final class Offices {

    private Offices() {}

    /**
     * The content of an event in which the newcomers hold the offices that the article gives them.
     *
     * @param mention names them as actors of the register
     */
    static EventData of(MentionData mention, List<Newcomer> newcomers, EventData data) {
        Map<ActorId, String> offices = new HashMap<>();
        for (Newcomer newcomer : newcomers) {
            ActorId actor = newcomer.ordinal() < mention.participants().size()
                    ? mention.participants().get(newcomer.ordinal()).actor()
                    : null;
            if (actor != null && !newcomer.office().isBlank()) {
                offices.put(actor, newcomer.office());
            }
        }
        return offices.isEmpty()
                ? data
                : data.withParticipations(data.participations().stream()
                        .map(participation -> participation.office().isEmpty()
                                ? new Participation(
                                        participation.actor(),
                                        participation.role(),
                                        offices.getOrDefault(participation.actor(), ""),
                                        participation.level())
                                : participation)
                        .toList());
    }
}
