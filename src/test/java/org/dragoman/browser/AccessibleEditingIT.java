package org.dragoman.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of editors and administrators hold the rules of accessibility in every language, light and dark. */
class AccessibleEditingIT extends BrowserTest {

    private Page opened(String language, String path, String drawn) {
        Page page = administrator(language);
        page.navigate(desk().page(path));
        page.locator(drawn).first().waitFor();
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_event_form(String language) {
        Accessibility.check(opened(language, "events/new", ".event-form"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_review_workbench(String language) {
        Page page = opened(language, "articles", ".inbox-item");
        page.locator(".inbox-item").first().click();
        page.locator(".mention-card").first().waitFor();

        Accessibility.check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_scorecard(String language) {
        Accessibility.check(opened(language, "scorecard", ".scorecard"));
    }
}
