package org.dragoman.extraction.model;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dragoman.article.reading.LocalSite;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of a language model on this machine that says what it is told to. */
public final class FakeModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A request as it came. */
    record Asked(@Nullable String authorization, JsonNode body) {}

    /** Writes an answer. */
    @FunctionalInterface
    interface Answer {
        void write(HttpExchange exchange) throws IOException;
    }

    private final LocalSite site = new LocalSite();
    private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
    private volatile Answer answer = exchange -> LocalSite.send(exchange, 503, "text/plain", new byte[0]);

    public FakeModel() {
        site.on("/v1/chat/completions", exchange -> {
            asked.add(new Asked(
                    exchange.getRequestHeaders().getFirst("Authorization"), JSON.readTree(exchange.getRequestBody())));
            answer.write(exchange);
        });
    }

    public String address() {
        return site.address("/v1");
    }

    Asked lastAsked() {
        return asked.stream().reduce((first, last) -> last).orElseThrow();
    }

    void answers(Answer next) {
        answer = next;
    }

    /** Answers with a chat whose message is the text. */
    public void says(String message) {
        byte[] chat = JSON.writeValueAsBytes(
                Map.of("choices", List.of(Map.of("message", Map.of("role", "assistant", "content", message)))));
        answers(exchange -> LocalSite.send(exchange, 200, "application/json", chat));
    }

    /** Answers with a status and a text that is no chat. */
    public void fails(int status, String body) {
        answers(exchange ->
                LocalSite.send(exchange, status, "application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        site.close();
    }
}
