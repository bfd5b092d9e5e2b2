package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.OfficeId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON in which the history keeps the content of an actor. The field names are part of the stored data and do not follow
 * renamings of the code; what an older version did not have yet reads as empty.
 */
final class ActorDataJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ActorDataJson() {}

    static String write(ActorData data) {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode names = root.putObject("name");
        data.name().texts().forEach((language, text) -> names.put(language.code(), text));
        ObjectNode aliases = root.putObject("aliases");
        data.aliases().forEach((language, texts) -> texts.forEach(aliases.withArray("/" + language.code())::add));
        root.put("country", data.country());
        root.put("level", data.usualLevel());
        ArrayNode tenures = root.putArray("tenures");
        for (Tenure tenure : data.tenures()) {
            tenures.addObject()
                    .put("office", tenure.office().value())
                    .put("from", text(tenure.from()))
                    .put("to", text(tenure.to()));
        }
        return JSON.writeValueAsString(root);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    static ActorData read(String json) {
        JsonNode root = JSON.readTree(json);
        Map<Language, String> names = new EnumMap<>(Language.class);
        Map<Language, List<String>> aliases = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            JsonNode name = root.path("name").path(language.code());
            if (name.isString()) {
                names.put(language, name.asString());
            }
            List<String> others = new ArrayList<>();
            root.path("aliases").path(language.code()).forEach(alias -> others.add(alias.asString()));
            aliases.put(language, others);
        }
        List<Tenure> tenures = new ArrayList<>();
        for (JsonNode tenure : root.path("tenures")) {
            tenures.add(new Tenure(
                    new OfficeId(tenure.path("office").asLong()), day(tenure.path("from")), day(tenure.path("to"))));
        }
        JsonNode level = root.path("level");
        JsonNode country = root.path("country");
        return new ActorData(
                new LocalizedText(names),
                aliases,
                country.isString() ? country.asString() : null,
                level.isNumber() ? level.asInt() : null,
                tenures);
    }

    private static @Nullable LocalDate day(JsonNode node) {
        return node.isString() ? LocalDate.parse(node.asString()) : null;
    }
}
