package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventFormat;
import org.dragoman.kernel.EventSetting;
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
            write(participation, participations.addObject());
        }
        write(data.manner(), root);
        if (data.pin() != ImportancePin.NONE) {
            root.put("pin", data.pin().code());
        }
        return JSON.writeValueAsString(root);
    }

    private static void write(Participation participation, ObjectNode node) {
        node.put("actor", participation.actor().value());
        node.put("role", participation.role().code());
        putUnlessEmpty(node, "office", participation.office());
        if (participation.level() != null) {
            node.put("level", participation.level());
        }
    }

    private static void write(Manner manner, ObjectNode root) {
        EventFormat format = manner.format();
        EventSetting setting = manner.setting();
        putUnlessEmpty(root, "printed_level", manner.printedLevel());
        putUnlessEmpty(root, "format", format == null ? "" : format.code());
        putUnlessEmpty(root, "setting", setting == null ? "" : setting.code());
    }

    private static void putUnlessEmpty(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    private static ObjectNode texts(LocalizedText text) {
        ObjectNode texts = JSON.createObjectNode();
        text.texts().forEach((language, words) -> texts.put(language.code(), words));
        return texts;
    }

    /**
     * The content that {@link #write} wrote, now or in an older version.
     *
     * @throws IllegalArgumentException if a code is none of the vocabulary
     */
    static EventData read(String json) {
        JsonNode root = JSON.readTree(json);
        String type = root.path("type").asString("");
        List<Participation> participations = new ArrayList<>();
        for (JsonNode node : root.path("participations")) {
            participations.add(participation(node));
        }
        return new EventData(
                EventType.of(type).orElseThrow(() -> new IllegalArgumentException("No such event type: " + type)),
                date(root.path("date")),
                WorldStatus.of(root.path("status").asString("")),
                texts(root.path("title")),
                texts(root.path("summary")),
                root.path("place").isNumber() ? new PlaceId(root.path("place").asLong()) : null,
                participations,
                manner(root),
                root.path("pin").isString() ? ImportancePin.of(root.path("pin").asString()) : ImportancePin.NONE);
    }

    private static Participation participation(JsonNode node) {
        return new Participation(
                new ActorId(node.path("actor").asLong()),
                ParticipantRole.of(node.path("role").asString("")),
                node.path("office").asString(""),
                node.path("level").isInt() ? node.path("level").asInt() : null);
    }

    private static Manner manner(JsonNode root) {
        JsonNode format = root.path("format");
        JsonNode setting = root.path("setting");
        return new Manner(
                root.path("printed_level").asString(""),
                format.isString() ? EventFormat.of(format.asString()) : null,
                setting.isString() ? EventSetting.of(setting.asString()) : null);
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
