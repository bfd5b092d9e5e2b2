package org.dragoman.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that anyone may open hold the rules of accessibility in every language, light and dark. */
@ParameterizedClass
@ValueSource(strings = {"en", "ar", "ru"})
class AccessiblePagesIT extends BrowserTest {

    private static final String FIRST_EVENT = ".row-words a";

    private final String language;

    AccessiblePagesIT(String language) {
        this.language = language;
    }

    @Test
    void the_sign_in_page() {
        Accessibility.check(opened("sign-in?error", "vaadin-login-form"));
    }

    @Test
    void a_page_that_is_not_there() {
        Accessibility.check(opened("no-such-page", ".error-page"));
    }

    @Test
    void the_timeline_and_the_details_of_an_event() {
        Page page = opened("", "event-timeline button.item");
        Accessibility.check(page);

        page.locator("event-timeline button.item").first().press("Enter");
        page.locator(".event-drawer .evidence-quote").first().waitFor();
        Accessibility.check(page);
    }

    @Test
    void the_timeline_of_a_narrow_screen_and_its_filters() {
        Page page = visitor(language, 390, 844);
        page.navigate(desk().page(""));
        page.locator("event-timeline [data-id]").first().waitFor();
        Accessibility.check(page);

        page.locator(".filter-open").click();
        page.locator(".facet-close").waitFor();
        Accessibility.check(page);
    }

    @Test
    void the_list_of_events() {
        Accessibility.check(opened("events", FIRST_EVENT));
    }

    @Test
    void an_event() {
        Page page = opened("events", FIRST_EVENT);
        page.locator(FIRST_EVENT).first().click();
        page.locator("#history").waitFor();

        Accessibility.check(page);
    }

    @Test
    void the_articles_and_one_of_them() {
        Page page = opened("articles", ".inbox-list a");
        Accessibility.check(page);

        page.locator(".inbox-list a").first().click();
        page.locator(".article-paper").waitFor();
        Accessibility.check(page);
    }

    private Page opened(String path, String drawn) {
        Page page = visitor(language, 1440, 900);
        page.navigate(desk().page(path));
        page.locator(drawn).first().waitFor();
        return page;
    }
}
