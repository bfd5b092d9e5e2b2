package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever keeps a desk relies on; each test runs one of its own. */
class OwnDeskIT extends BrowserTest {

    private static final int CONFIRMED_BEFORE_KILL = 60;

    @TempDir
    private Path data;

    @Test
    void the_sample_desk_is_removed_in_one_action_and_stays_away() throws Exception {
        try (Desk desk = Desk.start(data)) {
            Page page = administrator(desk, "en");
            assertThat(page.locator(".sample-notice")).isVisible();

            page.locator(".sample-notice button").click();
            page.locator("vaadin-button[slot=confirm-button]").click();

            assertThat(page.locator(".sample-notice")).hasCount(0);
            assertThat(page.locator("event-timeline")).containsText("No events");
        }
        try (Desk desk = Desk.start(data)) {
            assertThat(get(desk, "api/v1/timeline?from=2024-01-01&to=2026-12-31&width=1000"))
                    .contains("\"total\":0");
        }
    }

    @Test
    void a_private_desk_shows_its_health_and_nothing_else_and_logs_no_secret() throws Exception {
        Desk desk = Desk.start(
                data,
                "--dragoman.public=false",
                "--dragoman.sample=false",
                "--logging.structured.format.console=ecs",
                "--logging.level.org.springframework.security=debug");
        try (desk) {
            Page page = visitor("ru", 1440, 900);
            page.navigate(desk.page("events"));
            page.waitForURL(Pattern.compile("/sign-in"));
            assertThat(get(desk, "actuator/health")).contains("\"status\":\"UP\"");
            assertThat(get(desk, "api/v1/timeline?from=2024-01-01&to=2026-12-31&width=1000"))
                    .contains("\"status\":401");
            administrator(desk, "en");
        }

        assertThat(desk.printed()).doesNotContain(Desk.ADMIN_PASSWORD).contains("Commencing graceful shutdown");
        assertThat(desk.printed().lines().filter(line -> line.contains("\"@timestamp\"")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"@timestamp\"") && line.endsWith("}"));
    }

    @Test
    void articles_that_were_confirmed_outlive_a_kill_in_the_middle_of_a_burst() throws Exception {
        Map<Long, String> confirmed;
        try (Desk desk = Desk.start(data)) {
            confirmed = ArticleBurst.untilKilled(desk, CONFIRMED_BEFORE_KILL);
        }

        assertThat(confirmed).hasSizeGreaterThanOrEqualTo(CONFIRMED_BEFORE_KILL);
        try (Desk desk = Desk.start(data)) {
            assertThat(ArticleBurst.stored(desk)).containsAllEntriesOf(confirmed);
        }
    }

    private static String get(Desk desk, String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(desk.page(path))).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
