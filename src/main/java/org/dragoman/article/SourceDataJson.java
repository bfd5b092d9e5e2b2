package org.dragoman.article;

import org.dragoman.history.Reverted;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON in which the history keeps what is known of a source; its field names are part of the stored data. */
final class SourceDataJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SourceDataJson() {}

    static String write(SourceData data) {
        ObjectNode root = JSON.createObjectNode();
        Language language = data.language();
        root.put("name", data.name());
        root.put("kind", data.kind().code());
        root.put("country", data.country());
        root.put("language", language == null ? null : language.code());
        root.put("homePage", data.homePage());
        root.put("reliability", data.reliability().name());
        root.put("sample", data.sample());
        return JSON.writeValueAsString(root);
    }

    static SourceData read(String json) {
        JsonNode root = JSON.readTree(json);
        String language = text(root.path("language"));
        return new SourceData(
                root.path("name").asString(""),
                SourceKind.of(root.path("kind").asString("")),
                text(root.path("country")),
                language == null ? null : Language.of(language).orElseThrow(),
                text(root.path("homePage")),
                Reliability.valueOf(root.path("reliability").asString("F")),
                root.path("sample").asBoolean(false));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

    /** The current content without what the change from one content to the other did, as far as nobody changed it since. */
    static SourceData revert(SourceData before, SourceData after, SourceData current) {
        return new SourceData(
                Reverted.required(before.name(), after.name(), current.name()),
                Reverted.required(before.kind(), after.kind(), current.kind()),
                Reverted.field(before.country(), after.country(), current.country()),
                Reverted.field(before.language(), after.language(), current.language()),
                Reverted.field(before.homePage(), after.homePage(), current.homePage()),
                Reverted.required(before.reliability(), after.reliability(), current.reliability()),
                current.sample());
    }
}
