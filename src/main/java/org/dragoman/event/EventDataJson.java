package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON in which revisions keep the content of an event. The field names are part of the stored data and do not follow
 * renamings of the code. Fields that this version does not know are skipped; fields that an older version did not have yet
 * read as empty.
 */
final class EventDataJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EventDataJson() {}

    static String write(EventData data) {
        ObjectNode root = JSON.createObjectNode();
        EventDate date = data.date();
        PlaceId place = data.place();
        root.put("type", data.type().code());
        root.put("date", date == null ? null : date.toString());
        root.put("status", data.status().code());
        root.set("title", texts(data.title()));
        root.set("summary", texts(data.summary()));
        root.put("place", place == null ? null : place.value());
        ArrayNode participations = root.putArray("participations");
        for (Participation participation : data.participations()) {
            participations
                    .addObject()
                    .put("actor", participation.actor().value())
                    .put("role", participation.role().code());
        }
        return JSON.writeValueAsString(root);
    }

    private static ObjectNode texts(LocalizedText text) {
        ObjectNode texts = JSON.createObjectNode();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }

    /**
     * The content that {@link #write} wrote, now or in an older version.
     *
     * @throws IllegalArgumentException if the type, a status or a role is none of the vocabulary
     */
    static EventData read(String json) {
        JsonNode root = JSON.readTree(json);
        String type = root.path("type").asString("");
        List<Participation> participations = new ArrayList<>();
        for (JsonNode node : root.path("participations")) {
            participations.add(new Participation(
                    new ActorId(node.path("actor").asLong()),
                    ParticipantRole.of(node.path("role").asString(""))));
        }
        return new EventData(
                EventType.of(type).orElseThrow(() -> new IllegalArgumentException("No such event type: " + type)),
                date(root.path("date")),
                WorldStatus.of(root.path("status").asString("")),
                texts(root.path("title")),
                texts(root.path("summary")),
                root.path("place").isNumber() ? new PlaceId(root.path("place").asLong()) : null,
                participations);
    }

    private static @Nullable EventDate date(JsonNode node) {
        return node.isString() ? EventDate.parse(node.asString()) : null;
    }

    private static LocalizedText texts(JsonNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode words = node.path(language.code());
            if (words.isString()) {
                texts.put(language, words.asString());
            }
        }
        return new LocalizedText(texts);
    }
}
