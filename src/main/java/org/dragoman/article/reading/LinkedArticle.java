package org.dragoman.article.reading;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The article that a page describes in schema.org's JSON-LD; what it does not say is empty. */
record LinkedArticle(String headline, String datePublished, String url, String publisher) {

    /** The first article among the things that the script describes. */
    static Optional<LinkedArticle> in(String json) {
        try {
            return things(JsonMapper.shared().readTree(json))
                    .filter(LinkedArticle::article)
                    .map(LinkedArticle::of)
                    .findFirst();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static Stream<JsonNode> things(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(LinkedArticle::things);
        }
        return Stream.concat(Stream.of(node), node.path("@graph").valueStream());
    }

    private static boolean article(JsonNode thing) {
        JsonNode type = thing.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.valueStream() : Stream.of(type);
        return types.map(name -> name.asString(""))
                .anyMatch(name -> name.endsWith("Article") || name.endsWith("BlogPosting"));
    }

    private static LinkedArticle of(JsonNode thing) {
        JsonNode page = thing.path("mainEntityOfPage");
        return new LinkedArticle(
                thing.path("headline").asString(""),
                thing.path("datePublished").asString(""),
                page.isString()
                        ? page.asString()
                        : page.path("@id").asString(thing.path("url").asString("")),
                thing.path("publisher").path("name").asString(""));
    }
}
