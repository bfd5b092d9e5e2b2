package org.dragoman.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Articles posted by several clients at once over HTTP, to a desk that is killed while they post. */
final class ArticleBurst {

    private static final int CLIENTS = 4;
    private static final int MINUTES_AT_MOST = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desk desk;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Long, String> confirmed = new ConcurrentHashMap<>();
    private final CountDownLatch enough;

    private ArticleBurst(Desk desk, int confirmations) {
        this.desk = desk;
        enough = new CountDownLatch(confirmations);
    }

    /** Kills the desk once it has confirmed so many articles, and answers all it confirmed: number and title. */
    static Map<Long, String> untilKilled(Desk desk, int confirmations) throws InterruptedException, ExecutionException {
        ArticleBurst burst = new ArticleBurst(desk, confirmations);
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<Integer>> counts = Stream.generate(() -> clients.submit(burst::post))
                    .limit(CLIENTS)
                    .toList();
            boolean reached = burst.enough.await(MINUTES_AT_MOST, TimeUnit.MINUTES);
            desk.kill();
            int sum = 0;
            for (Future<Integer> count : counts) {
                sum += count.get();
            }
            if (!reached || sum != burst.confirmed.size()) {
                throw new IllegalStateException(sum + " articles were confirmed:\n" + desk.printed());
            }
        }
        return Map.copyOf(burst.confirmed);
    }

    /** The articles of a desk, by number, with their titles. */
    static Map<Long, String> stored(Desk desk) throws IOException, InterruptedException {
        Map<Long, String> titles = new HashMap<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (JsonNode page = page(client, desk, 0); !page.isEmpty(); page = page(client, desk, titles.size())) {
                page.forEach(article -> titles.put(
                        article.get("id").asLong(), article.get("title").asString()));
            }
        }
        return titles;
    }

    private static JsonNode page(HttpClient client, Desk desk, int offset) throws IOException, InterruptedException {
        HttpRequest request = asAdministrator(desk, "api/v1/articles?limit=200&offset=" + offset)
                .build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .get("articles");
    }

    /** Posts until the desk is gone, and answers how many it confirmed. */
    private int post() throws InterruptedException {
        int count = 0;
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (true) {
                String title = "Ministers meet in Ankara, report " + number.incrementAndGet();
                HttpResponse<String> answer = client.send(submission(title), BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    throw new IllegalStateException(answer.body());
                }
                confirmed.put(JSON.readTree(answer.body()).get("id").asLong(), title);
                count++;
                enough.countDown();
            }
        } catch (IOException killed) {
            return count;
        }
    }

    private HttpRequest submission(String title) {
        String text =
                "The foreign ministers of Kazakhstan and Türkiye held talks in Ankara on 3 March 2026. " + title + ".";
        Map<String, String> article =
                Map.of("source", "sample-gulf-herald", "publishedOn", "2026-03-04", "title", title, "text", text);
        return asAdministrator(desk, "api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(article)))
                .build();
    }

    private static HttpRequest.Builder asAdministrator(Desk desk, String path) {
        String secret = "admin:" + Desk.ADMIN_PASSWORD;
        return HttpRequest.newBuilder(URI.create(desk.page(path)))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    }
}
