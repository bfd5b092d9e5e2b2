package org.dragoman.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.extraction.ExtractedMention;
import org.dragoman.extraction.ExtractedParticipant;
import org.dragoman.extraction.ExtractedPlace;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.PlaceId;
import org.jspecify.annotations.Nullable;

/** Finds in the register what extraction knows by code. One reader serves one article and remembers what it has found. */
final class ProposalReader {

    private record ActorKey(ActorKind kind, String code) {}

    private record PlaceKey(PlaceKind kind, String code) {}

    private final ActorService actors;
    private final Map<ActorKey, Optional<ActorId>> knownActors = new HashMap<>();
    private final Map<PlaceKey, Optional<PlaceId>> knownPlaces = new HashMap<>();

    ProposalReader(ActorService actors) {
        this.actors = actors;
    }

    List<MentionData> read(List<ExtractedMention> mentions) {
        return mentions.stream().map(this::read).toList();
    }

    private MentionData read(ExtractedMention mention) {
        ExtractedPlace place = mention.place();
        PlaceId known = place == null ? null : place(place);
        return new MentionData(
                mention.type(),
                mention.date(),
                mention.status(),
                known,
                place == null || known != null ? null : place.name(),
                mention.participants().stream().map(this::participant).toList(),
                mention.confidence(),
                mention.evidence());
    }

    private @Nullable PlaceId place(ExtractedPlace place) {
        PlaceKind kind = place.kind();
        String code = place.code();
        if (kind == null || code == null) {
            return null;
        }
        return knownPlaces
                .computeIfAbsent(
                        new PlaceKey(kind, code),
                        key -> actors.placeByCode(key.kind(), key.code()).map(PlaceSummary::id))
                .orElse(null);
    }

    private MentionParticipant participant(ExtractedParticipant participant) {
        String code = participant.code();
        ActorId actor = code == null
                ? null
                : knownActors
                        .computeIfAbsent(
                                new ActorKey(participant.kind(), code),
                                key -> actors.byCode(key.kind(), key.code()).map(ActorSummary::id))
                        .orElse(null);
        return new MentionParticipant(
                actor, participant.kind(), participant.name(), participant.country(), participant.role());
    }
}
