package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of editors and administrators hold the rules of accessibility in every language, light and dark. */
class AccessibleEditingIT extends BrowserTest {

    private static final String RECORD = ".record-table vaadin-grid-cell-content a";

    /**
     * How a page is come to.
     *
     * @param path of the page that is opened
     * @param follow the links that are followed from there, the first of each kind
     * @param drawn what shows that the last page is complete
     */
    record Way(String path, List<String> follow, String drawn) {

        Way(String path, String drawn) {
            this(path, List.of(), drawn);
        }

        @Override
        public String toString() {
            return drawn;
        }
    }

    static Stream<Arguments> pages() {
        List<Way> ways = List.of(
                new Way("events/new", ".event-form"),
                new Way("events/1/edit", ".source-card"),
                new Way("events/1/edit", List.of(".sources-head vaadin-button"), ".quote-dialog vaadin-checkbox"),
                new Way("attention", ".attention-view"),
                new Way("events/1", List.of(".event-history a[href*=versions]"), ".version-table"),
                new Way("articles", List.of(".inbox-item"), ".mention-card"),
                new Way("scorecard", ".scorecard"),
                new Way("actors", RECORD),
                new Way("actors", List.of(RECORD), ".record-heading"),
                new Way("actors/new", ".record-form-view"),
                new Way("sources", RECORD),
                new Way("sources", List.of(RECORD), ".record-heading"),
                new Way("sources/new", ".record-form-view"));
        return Stream.of(Language.values()).flatMap(language -> ways.stream().map(way -> Arguments.of(language, way)));
    }

    private Page opened(Language language, String path, String drawn) {
        Page page = administrator(language.code());
        page.navigate(desk().page(path));
        page.locator(drawn).first().waitFor();
        return page;
    }

    @ParameterizedTest
    @MethodSource
    void pages(Language language, Way way) {
        Page page = administrator(language.code());
        page.navigate(desk().page(way.path()));
        for (String link : way.follow()) {
            page.locator(link).first().click();
        }
        page.locator(way.drawn()).first().waitFor();

        Accessibility.check(page);
    }

    @ParameterizedTest
    @EnumSource
    void the_accounts_and_an_invitation(Language language) {
        Page page = opened(language, "accounts", ".page-header vaadin-button");
        page.locator(".page-header vaadin-button").click();
        page.locator("vaadin-dialog input").nth(0).fill("invited." + language.code());
        page.locator("vaadin-dialog input").nth(1).fill("Invited");
        page.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        Locator link = page.locator("vaadin-dialog .code-field input");
        link.waitFor();
        assertThat(link).hasValue(Pattern.compile("https?://.+/invitation/[\\w-]{43}"));
        Page guest = visitor(language.code(), 390, 844);
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
