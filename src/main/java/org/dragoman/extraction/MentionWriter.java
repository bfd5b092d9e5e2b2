package org.dragoman.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.actor.PlaceKind;
import org.dragoman.extraction.DateReader.Reading;
import org.dragoman.extraction.Draft.Part;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.MentionField;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** Writes a finished draft as a mention with its evidence. */
final class MentionWriter {

    private final Document document;
    private final Map<String, String> stateNames;
    private final RegisteredOffices offices;

    /** @param stateNames canonical English names by ISO 3166 code */
    MentionWriter(Document document, Map<String, String> stateNames, RegisteredOffices offices) {
        this.document = document;
        this.stateNames = stateNames;
        this.offices = offices;
    }

    ExtractedMention write(Draft draft) {
        List<Evidence> evidence = new ArrayList<>();
        int trigger = draft.zone.trigger().from();
        evidence.add(document.evidence(
                MentionField.TRIGGER, 0, trigger, draft.zone.trigger().to()));
        Reading dated = draft.dated;
        if (dated != null) {
            evidence.add(document.evidence(MentionField.DATE, 0, dated.from(), dated.to()));
        }
        if (draft.statusShown) {
            evidence.add(document.evidence(MentionField.STATUS, 0, draft.statusFrom, draft.statusTo));
        }
        ActorSpan place = draft.place;
        if (place != null) {
            evidence.add(document.evidence(MentionField.PLACE, 0, place.from(), place.to()));
        }
        List<ExtractedParticipant> participants = new ArrayList<>();
        for (Map.Entry<ExtractedParticipant, ActorSpan> entry :
                participants(draft).entrySet()) {
            ActorSpan span = entry.getValue();
            evidence.add(document.evidence(MentionField.PARTICIPANT, participants.size(), span.from(), span.to()));
            participants.add(entry.getKey());
        }
        return new ExtractedMention(
                draft.type,
                draft.date(),
                draft.status,
                place == null ? null : place(place),
                participants,
                Confidence.of(draft),
                evidence);
    }

    private Map<ExtractedParticipant, ActorSpan> participants(Draft draft) {
        Map<ExtractedParticipant, ActorSpan> participants = new LinkedHashMap<>();
        Map<String, Part> states = new LinkedHashMap<>();
        for (Part part : draft.parts.values()) {
            ActorSpan actor = part.actor();
            ParticipantRole role = role(draft, part);
            ActorSpan then = offices.during(actor, document.publishedOn(), draft.date());
            if (then != null && then.kind() != ActorKind.STATE) {
                participants.putIfAbsent(
                        new ExtractedParticipant(then.kind(), then.code(), then.name(), then.country(), role), then);
            }
            if (actor.country() != null) {
                states.putIfAbsent(actor.country(), new Part(actor, role));
            }
        }
        states.forEach((code, part) -> participants.put(
                new ExtractedParticipant(ActorKind.STATE, code, stateNames.getOrDefault(code, code), code, part.role()),
                part.actor()));
        return participants;
    }

    /** Where the talks are held in the land of one side, that side is the host. */
    private static ParticipantRole role(Draft draft, Part part) {
        ActorSpan place = draft.place;
        if (part.role() != ParticipantRole.PRINCIPAL || place == null || place.country() == null) {
            return part.role();
        }
        Set<String> sides = draft.sides();
        if (sides.size() != 2 || !sides.contains(place.country())) {
            return part.role();
        }
        return Objects.equals(part.actor().country(), place.country()) ? ParticipantRole.HOST : ParticipantRole.GUEST;
    }

    private ExtractedPlace place(ActorSpan place) {
        @Nullable String country = place.country();
        boolean city = place.manner() == ActorSpan.Manner.CITY || place.manner() == ActorSpan.Manner.CAPITAL;
        String name = city || country == null ? place.name() : stateNames.getOrDefault(country, place.name());
        return new ExtractedPlace(city ? PlaceKind.CITY : PlaceKind.COUNTRY, place.code(), name, country);
    }
}
