package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;

/** Articles that a test takes in by the API of the desk. */
final class Articles {

    private static final String SECRET =
            Base64.getEncoder().encodeToString(("admin:" + Desk.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));

    private Articles() {}

    /**
     * Takes an article in at the desk that all tests share.
     *
     * @param source its code; the title, too
     * @return its id
     */
    static long add(Page page, String source, String text) {
        APIResponse answer = page.request()
                .post(
                        BrowserTest.desk().page("api/v1/articles"),
                        RequestOptions.create()
                                .setHeader("Authorization", "Basic " + SECRET)
                                .setData(Map.of(
                                        "source", source, "publishedOn", "2021-03-28", "title", source, "text", text)));
        assertThat(answer).isOK();
        return new ObjectMapper().readTree(answer.text()).get("id").asLong();
    }
}
