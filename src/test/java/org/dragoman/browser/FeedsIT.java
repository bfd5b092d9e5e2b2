package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.article.reading.LocalSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor lets the desk follow a feed. */
class FeedsIT extends BrowserTest {

    private static final String RSS = "<rss version='2.0'><channel><title>News</title><link>https://news.example</link>"
            + "<description>d</description><item><title>In the feed</title><link>/story</link>"
            + "<pubDate>Wed, 22 Oct 2025 10:00:00 GMT</pubDate></item></channel></rss>";

    private static final String STORY = "<html><head><title>Tokayev to visit Moscow</title></head><body><article>"
            + "<p>President of Kazakhstan Kassym-Jomart Tokayev will pay a state visit to Russia on 12 November, the"
            + " Kremlin said on Wednesday. He will hold talks with Vladimir Putin in Moscow.</p></article></body></html>";

    /** Milliseconds for a feed with one article on a busy machine. */
    private static final double READ_LIMIT = 60_000;

    @Test
    void asking_a_feed_now_shows_what_came_of_it_each_time(@TempDir Path data) {
        AtomicInteger status = new AtomicInteger(503);
        CountDownLatch asking = new CountDownLatch(1);
        try (LocalSite site = new LocalSite();
                Desk desk = Desk.start(
                        data, "--dragoman.reading.inside=localhost:" + site.port(), "--dragoman.feeds.check=1h")) {
            site.on("/story", exchange -> {
                await(asking);
                LocalSite.send(exchange, 200, "text/html", STORY.getBytes(StandardCharsets.UTF_8));
            });
            site.on(
                    "/rss",
                    exchange -> LocalSite.send(
                            exchange, status.get(), "application/rss+xml", RSS.getBytes(StandardCharsets.UTF_8)));
            Page page = administrator(desk, "en");
            page.navigate(desk.page("feeds"));
            follow(page, site.address("/rss"));
            Locator row = page.locator(".file-row");
            Locator ask = row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask now: Local wire"));

            ask.click();
            assertThat(row).containsText("Failed once");
            status.set(200);
            ask.click();
            assertThat(row).containsText("Asking the feed");
            asking.countDown();
            assertThat(row)
                    .containsText("1 article", new LocatorAssertions.ContainsTextOptions().setTimeout(READ_LIMIT));
            assertThat(row).containsText("Last asked on");
            Accessibility.check(page);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void follow(Page page, String address) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("New source"))
                .click();
        page.getByLabel("Name of the new source").fill("Local wire");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add source"))
                .click();
        page.getByLabel("Address of the feed").fill(address);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Follow"))
                .click();
    }
}
