package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two articles contradict each other about one visit, an editor settles it, and takes the decision back. */
class ContradictionIT extends BrowserTest {

    private final Translations translations = new Translations();

    /** Takes an article in and accepts all that is read in it. */
    private static void accept(Page page, String source, String text) {
        page.navigate(desk().page("articles/" + Articles.add(page, source, text)));
        page.locator(".mention-card").first().waitFor();
        page.locator(".bulk-bar vaadin-select").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("0.00"))
                .click();
        page.locator(".mention-panel h2").click();
        page.keyboard().press("Shift+A");
        page.locator(".mention-card.mention-accepted").first().waitFor();
    }

    /** Gives a reason in the dialog and carries out what it asks about. */
    private static void confirm(Page page, String reason) {
        Locator dialog = page.locator("vaadin-dialog");
        dialog.locator("textarea").fill(reason);
        dialog.getByRole(AriaRole.BUTTON).last().click();
    }

    @ParameterizedTest
    @CsvSource({"EN, Oman", "AR, Qatar"})
    void a_contradiction_is_settled_and_the_decision_taken_back(Language language, String country) {
        Page page = administrator(language.code());
        String visit = "President of Kazakhstan Kassym-Jomart Tokayev paid %s visit to %s on 3 March 2021.";
        accept(page, "sample-gulf-herald", visit.formatted("a state", country));
        accept(
                page,
                "sample-steppe-review",
                visit.formatted("an official", country) + " He was received at the airport.");
        page.navigate(desk().page("attention"));
        Locator disputed = page.locator("#disputed .attention-list li");
        assertThat(disputed).hasCount(1);
        String address = disputed.locator("a").getAttribute("href");
        page.navigate(desk().page(address));
        Locator contradictions = page.locator("#contradictions");
        contradictions.locator(".date-cards vaadin-button").last().click();
        confirm(page, "The office says so");

        assertThat(contradictions.locator(".tag-ok"))
                .hasText(translations.text(language, "event.contradiction.settled"));
        assertThat(contradictions).containsText("The office says so");

        page.navigate(desk().page("attention"));
        assertThat(page.locator("#due h2")).isVisible();
        assertThat(disputed).hasCount(0);

        page.navigate(desk().page(address));
        page.locator(".event-history .history-actions vaadin-button").first().click();
        confirm(page, "");

        assertThat(contradictions.locator(".tag-warning"))
                .hasText(translations.text(language, "event.contradiction.open"));

        contradictions.locator(".date-cards vaadin-button").last().click();
        confirm(page, "Both offices say so");
        assertThat(contradictions.locator(".tag-ok")).isVisible();
    }
}
