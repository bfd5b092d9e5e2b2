package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_records_of_actors(String language) {
        Page page = opened(language, "actors", ".record-table vaadin-grid-cell-content a");
        Accessibility.check(page);
        page.locator(".record-table vaadin-grid-cell-content a").first().click();
        page.locator(".record-heading").waitFor();
        Accessibility.check(page);
        Accessibility.check(opened(language, "actors/new", ".record-form-view"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_records_of_sources(String language) {
        Page page = opened(language, "sources", ".record-table vaadin-grid-cell-content a");
        Accessibility.check(page);
        page.locator(".record-table vaadin-grid-cell-content a").first().click();
        page.locator(".record-heading").waitFor();
        Accessibility.check(page);
        Accessibility.check(opened(language, "sources/new", ".record-form-view"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_accounts_and_an_invitation(String language) {
        Page page = opened(language, "accounts", ".page-header vaadin-button");
        page.locator(".page-header vaadin-button").click();
        page.locator("vaadin-dialog input").nth(0).fill("invited." + language);
        page.locator("vaadin-dialog input").nth(1).fill("Invited");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        Locator link = page.locator("vaadin-dialog .code-field input");
        link.waitFor();
        assertThat(link).hasValue(Pattern.compile("https?://.+/invitation/[\\w-]{43}"));
        Page guest = visitor(language, 390, 844);
        guest.navigate(link.inputValue());
        guest.locator("input[type=password]").first().waitFor();
        Accessibility.check(guest);
        Locator passwords = guest.locator("input[type=password]");
        passwords.nth(0).fill("chosen-by-its-owner");
        passwords.nth(1).fill("chosen-by-its-owner");
        guest.keyboard().press("Enter");
        guest.locator("main a").waitFor();
        Accessibility.check(guest);

        page.reload();
        page.locator(".row-actions vaadin-button").first().waitFor();
        Accessibility.check(page);
    }
}
