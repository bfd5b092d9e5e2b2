package org.dragoman.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that anyone may open hold the rules of accessibility in every language, light and dark. */
class AccessiblePagesIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_sign_in_page(String language) {
        Page page = opened(language, "sign-in", "vaadin-login-form");

        Accessibility.check(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void a_page_that_is_not_there(String language) {
        Page page = opened(language, "no-such-page", ".error-page");

        Accessibility.check(page);
    }

    private Page opened(String language, String path, String drawn) {
        Page page = visitor(language, 1440, 900);
        page.navigate(desk().page(path));
        page.locator(drawn).waitFor();
        return page;
    }
}
