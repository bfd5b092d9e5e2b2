package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst does with the timeline and its list. */
class BrowsingIT extends BrowserTest {

    private static final String ITEM = "event-timeline button.item";
    private static final String KAZAKHSTAN = "#facet-country-KZ";

    @Test
    void a_newcomer_sees_the_visits_of_the_reference_article_at_once_and_finds_its_talks_by_a_name() {
        Page page = timeline("en");
        assertThat(item(page, "State visit of Kassym-Jomart Tokayev to Russia")).isVisible();
        assertThat(item(page, "State visit of Vladimir Putin to Kazakhstan")).isVisible();

        page.locator(".global-search input").fill("كوشيرباييف");
        page.keyboard().press("Enter");

        assertThat(item(page, "Bilateral talks between Sergey Lavrov and Yermek Kosherbayev"))
                .isVisible();
    }

    @Test
    void the_details_give_every_field_its_sentence_in_its_own_script() {
        Page page = timeline("en");
        item(page, "State visit of Kassym-Jomart Tokayev to Russia").press("Enter");
        Locator drawer = page.locator(".event-drawer");

        assertThat(drawer.getByRole(AriaRole.HEADING).first())
                .hasText("State visit of Kassym-Jomart Tokayev to Russia");
        assertThat(drawer).containsText("11–12 November 2025");
        assertThat(drawer).containsText("Took place");
        assertThat(drawer.locator(".participant-list")).containsText("Kassym-Jomart Tokayev");
        assertThat(drawer.locator(".participant-list")).containsText("Guest");
        Locator arabic = drawer.locator("blockquote[lang=ar][dir=rtl]").first();
        assertThat(arabic.locator("mark").first()).isVisible();
        assertThat(drawer.locator(".quoted:has(blockquote[lang=ar]) .quote-source")
                        .first())
                .containsText("22 October 2025");
    }

    @Test
    void the_address_keeps_filter_and_chosen_event_through_reload_and_back() {
        Page page = timeline("en");
        page.locator(KAZAKHSTAN).click();
        page.waitForURL(Pattern.compile("country=KZ"));
        item(page, "State visit of Vladimir Putin to Kazakhstan").press("Enter");
        page.waitForURL(Pattern.compile("event=\\d+"));
        String address = page.url();

        page.reload();
        assertThat(page.locator(".event-drawer h1")).hasText("State visit of Vladimir Putin to Kazakhstan");
        assertThat(page.locator(KAZAKHSTAN)).hasAttribute("checked", "");
        assertThat(page.url()).isEqualTo(address);

        page.goBack();
        assertThat(page.locator(".event-drawer")).isHidden();
        assertThat(page.locator(KAZAKHSTAN)).hasAttribute("checked", "");
    }

    @ParameterizedTest
    @CsvSource({"ar,rtl,زيارة دولة لفلاديمير بوتين إلى كازاخستان", "ru,ltr,Государственный визит"})
    void another_language_shows_the_same_place(String language, String direction, String title) {
        Page page = timeline("en");
        item(page, "State visit of Vladimir Putin to Kazakhstan").press("Enter");
        page.waitForURL(Pattern.compile("event=\\d+"));
        String address = page.url();

        page.locator(".language-switch button[lang=" + language + "]").click();

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("html")).hasAttribute("dir", direction);
        assertThat(page.locator(".event-drawer h1")).containsText(title);
        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void the_keyboard_alone_searches_opens_and_changes_to_the_list() {
        Page page = timeline("en");
        page.keyboard().press("/");
        page.keyboard().type("Токаев");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("q="));
        Locator first = item(page, "State visit of Kassym-Jomart Tokayev to Russia");
        first.waitFor();

        first.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".event-drawer .drawer-close")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".event-drawer")).isHidden();
        assertThat(first).isFocused();

        page.keyboard().press("f");
        assertThat(page.locator(".facet-words input")).isFocused();
        page.keyboard().press("Shift+Tab");
        assertThat(page.locator(".facet-panel .skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(first).isFocused();

        page.keyboard().press("?");
        Locator keys = page.locator("vaadin-dialog.keys-dialog");
        assertThat(keys).containsText("go to a date");
        assertThat(keys).not().containsText("edit the event");
        page.keyboard().press("Escape");
        assertThat(keys).isHidden();
        assertThat(first).isFocused();

        page.keyboard().press("v");
        page.waitForURL(Pattern.compile("/events\\?.*q="));
        assertThat(page.locator(".row-words a").first()).isVisible();
    }

    @Test
    void the_list_has_the_same_events_as_the_timeline() {
        Page page = timeline("en");
        page.locator(KAZAKHSTAN).click();
        page.waitForURL(Pattern.compile("country=KZ"));
        assertThat(page.locator(".browse-header .muted")).hasText(Pattern.compile("^\\d+ events in sight"));
        String counted = page.locator(".browse-header .muted").textContent().replaceFirst("\\D.*", "");

        page.locator(".twins a[href*=events]").click();
        page.waitForURL(Pattern.compile("/events\\?.*country=KZ"));

        assertThat(page.locator(".browse-header .muted")).containsText(counted);
        assertThat(page.locator(".event-table table"))
                .hasAttribute("aria-rowcount", Pattern.compile("^" + rows(counted) + "$"));
    }

    private static int rows(String events) {
        return Integer.parseInt(events) + 1;
    }

    @Test
    void whoever_has_browsed_can_sign_in() {
        Page page = timeline("en");
        page.locator(".sign-in-link").click();
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(Desk.ADMIN_PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.locator(".account-menu")).containsText("Administrator");
    }

    @Test
    void chosen_colours_are_kept() {
        Page page = timeline("en");
        page.locator(".colour-switch").click();

        page.reload();

        assertThat(page.locator("html")).hasAttribute("theme", "dark");
        assertThat(page.locator(".colour-switch")).hasAttribute("aria-pressed", "true");
    }

    private Page timeline(String language) {
        Page page = visitor(language, 1440, 900);
        page.navigate(desk().page(""));
        page.locator(ITEM).first().waitFor();
        return page;
    }

    private static Locator item(Page page, String title) {
        return page.locator(ITEM)
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }
}
