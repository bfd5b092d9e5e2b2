package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was typed is there again after the server was killed in the middle of a form. */
class DraftsSurviveIT extends BrowserTest {

    @TempDir
    private Path data;

    private static void signIn(Page page) {
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(Desk.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("events/new"));
        page.locator(".event-form").waitFor();
    }

    @Test
    void a_form_goes_on_after_the_server_was_killed_and_started_again() {
        Page page = visitor("en", 1440, 900);
        String form;
        int port;
        Desk first = Desk.start(data, "--dragoman.sample=false");
        try {
            port = first.address().getPort();
            page.navigate(first.page("events/new"));
            signIn(page);
            page.getByLabel("Title, Arabic").fill("زيارة دولة للرئيس توكاييف");
            page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("the twelfth, perhaps");
            assertThat(page.locator(".page-header")).containsText("Draft kept");
            page.waitForURL(url -> url.contains("draft="));
            page.locator("text=not understood as a date").first().waitFor();
            form = page.url();
        } finally {
            first.kill();
        }
        try (Desk second = Desk.start(data, "--dragoman.sample=false", "--server.port=" + port)) {
            page.navigate(form);
            signIn(page);

            assertThat(page.getByLabel("Title, Arabic")).hasValue("زيارة دولة للرئيس توكاييف");
            assertThat(page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue("the twelfth, perhaps");
            assertThat(page.locator("body")).containsText("Draft kept");
        }
    }
}
