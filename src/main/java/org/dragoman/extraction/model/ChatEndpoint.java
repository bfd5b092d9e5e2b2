package org.dragoman.extraction.model;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dragoman.extraction.ReaderFailedException;
import org.dragoman.extraction.ReaderFailedException.Failure;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.chat.model.Generation;
import org.springframework.ai.chat.prompt.Prompt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A language model behind the call {@code POST /chat/completions}, as OpenAI and most servers of models offer it. Neither
 * the time nor the size of an answer is left to the server; redirects are not followed, so that the key goes nowhere else.
 */
final class ChatEndpoint implements ChatModel {

    private final ModelSettings settings;
    private final JsonMapper json;
    private final HttpClient client;

    ChatEndpoint(ModelSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    /** @throws ReaderFailedException if no answer comes, in time and in form */
    @Override
    public ChatResponse call(Prompt prompt) {
        HttpResponse<byte[]> answer = send(request(prompt));
        if (answer.statusCode() != 200) {
            throw new ReaderFailedException(Failure.REFUSED, settings + " answered " + answer.statusCode());
        }
        try {
            JsonNode content = json.readTree(answer.body()).at("/choices/0/message/content");
            return new ChatResponse(List.of(new Generation(new AssistantMessage(content.asString()))));
        } catch (JacksonException noChat) {
            throw unusable(noChat);
        }
    }

    private HttpRequest request(Prompt prompt) {
        Map<String, Object> body = Map.of(
                "model",
                settings.name(),
                "temperature",
                0,
                "response_format",
                Map.of("type", "json_object"),
                "messages",
                prompt.getInstructions().stream()
                        .map(message ->
                                Map.of("role", message.getMessageType().getValue(), "content", message.getText()))
                        .toList());
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.chats())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body), StandardCharsets.UTF_8));
        if (!settings.key().isBlank()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request,
                BodyHandlers.limiting(
                        BodyHandlers.ofByteArray(), settings.mostAnswered().toBytes()));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new ReaderFailedException(
                    Failure.LATE, settings + " gave no whole answer in " + settings.timeout(), late);
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new ReaderFailedException(Failure.LATE, "Stopped while waiting for " + settings, stopped);
        } catch (ExecutionException failure) {
            throw failed(failure);
        }
    }

    private ReaderFailedException failed(ExecutionException failure) {
        return switch (failure.getCause()) {
            case ConnectException nobody ->
                new ReaderFailedException(Failure.UNREACHABLE, settings + " cannot be reached", nobody);
            case IOException brokenOff -> unusable(brokenOff);
            case null, default -> throw new IllegalStateException("Asking " + settings + " failed", failure);
        };
    }

    private ReaderFailedException unusable(Throwable cause) {
        return new ReaderFailedException(Failure.UNUSABLE, "The answer of " + settings + " cannot be used", cause);
    }
}
