package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole jobs of an editor: an event added and postponed with the keyboard alone, a clash, many proposals at once. */
class EditorJobsIT extends BrowserTest {

    private static final Pattern EVENT_PAGE = Pattern.compile(".*/events/\\d+$");

    private final Translations translations = new Translations();

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    private String inLanguage(Language page, String field, Language of) {
        return text(page, "shell.localized.label", text(page, field), text(page, "vocabulary.language." + of.code()));
    }

    private Page form(Language language) {
        Page page = administrator(language.code());
        page.navigate(desk().page("events/new"));
        page.locator(".event-form").waitFor();
        return page;
    }

    private static void choose(Keyboard keyboard, String words, String choice) {
        keyboard.type(words);
        keyboard.page()
                .locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(choice))
                .first()
                .waitFor();
        keyboard.press("ArrowDown");
        keyboard.press("Enter");
    }

    /** Everything but the button that saves. */
    private void fillVisit(Keyboard keyboard, Language language, String title) {
        keyboard.tabTo(text(language, "event.field.type"));
        choose(keyboard, text(language, "vocabulary.type.visit.state"), text(language, "vocabulary.type.visit.state"));
        keyboard.tabTo(inLanguage(language, "event.field.title", language));
        keyboard.type(title);
        keyboard.tabTo(text(language, "event.field.date"));
        keyboard.type(
                switch (language) {
                    case EN -> "12 Nov 2025";
                    case RU -> "12 ноября 2025";
                    case AR -> "12 نوفمبر 2025";
                });
        keyboard.tabTo(text(language, "event.field.place"));
        choose(keyboard, "москва", "Москва");
        keyboard.tabTo(text(language, "event.form.participation.add"));
        keyboard.press("Enter");
        keyboard.tabTo(text(language, "event.form.participation.actor"));
        choose(keyboard, "Токаев", "Токаев");
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void the_state_visit_is_added_by_keyboard_and_the_likely_duplicate_explained(Language language) {
        Page page = form(language);
        Keyboard keyboard = new Keyboard(page);
        String title = language == Language.AR ? "زيارة دولة ثانية لتوكاييف" : "State visit of Tokayev, second report";
        fillVisit(keyboard, language, title);

        assertThat(page.locator(".event-date-understood .edtf")).hasText("2025-11-12");

        keyboard.press("Control+Enter");

        assertThat(page.locator(".form-doubt").first()).containsText(text(language, "event.doubt.duplicate"));

        keyboard.tabTo(text(language, "event.form.reason"));
        keyboard.type(title);
        keyboard.press("Control+Enter");

        assertThat(page.locator(".form-done")).containsText(title);
        assertThat(page.locator("html")).hasAttribute("dir", language == Language.AR ? "rtl" : "ltr");
        assertThat(page.locator(".form-done a")).hasAttribute("href", Pattern.compile("events/\\d+"));
    }

    @Test
    void a_visit_is_postponed_with_a_reason_and_its_page_keeps_both() {
        Page page = form(Language.EN);
        addCall(page, "Call to be postponed");
        page.getByText("Edit", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".event-form").waitFor();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Postponed"))
                .check();
        page.getByLabel("Reason for the change").fill("No new date yet");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
                .click();
        page.waitForURL(EVENT_PAGE);

        assertThat(page.locator(".event-history")).containsText(Pattern.compile("Announced.*→.*Postponed"));
        assertThat(page.locator(".event-history")).containsText("No new date yet");
    }

    /** Adds a call without a date, which nothing is likely to duplicate, and shows its page. */
    private static void addCall(Page page, String title) {
        page.locator(".event-type-field input").fill("Phone call");
        page.locator("vaadin-combo-box-item").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.getByLabel("Title, English").fill(title);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
                .click();
        page.waitForURL(EVENT_PAGE);
    }

    @Test
    void two_editors_clash_and_lose_nothing() {
        Page first = form(Language.EN);
        addCall(first, "Call that two people edit");
        String edit = first.url() + "/edit";
        first.navigate(edit);
        Page second = administrator("en");
        second.navigate(edit);

        assertThat(first.locator(".presence-line")).containsText("has this event open");

        first.getByLabel("Title, English").fill("Call, as the first has it");
        second.getByLabel("Title, English").fill("Call, as the second has it");
        second.getByLabel("Title, Russian").fill("Звонок");
        first.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
                .click();
        first.waitForURL(EVENT_PAGE);

        assertThat(second.locator(".presence-line")).containsText("Somebody has saved a newer version");

        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
                .click();

        assertThat(second.locator(".clash-panel")).containsText("Call, as the first has it");
        assertThat(second.locator(".clash-panel")).containsText("Call, as the second has it");

        second.getByText("Keep chosen values").click();
        second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and publish"))
                .click();
        second.waitForURL(EVENT_PAGE);

        assertThat(second.locator("h1")).hasText("Call, as the second has it");
        assertThat(second.locator(".event-view")).containsText("Звонок");
        assertThat(second.locator(".event-history")).containsText("Call, as the first has it");
    }

    @Test
    void many_proposals_are_accepted_with_one_key_and_taken_back_with_another() {
        Page page = administrator("en");
        page.navigate(desk().page("articles"));
        page.locator(".inbox-item").first().click();
        page.locator(".mention-card").first().waitFor();
        Locator open = page.locator(".mention-card.mention-proposed");
        int proposed = open.count();

        assertThat(proposed).isPositive();

        page.locator(".bulk-bar vaadin-select").click();
        page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("0.00"))
                .click();
        page.locator(".mention-panel h2").click();
        page.keyboard().press("Shift+A");

        assertThat(page.locator(".mention-card.mention-accepted")).hasCount(proposed);

        page.keyboard().press("u");

        assertThat(open).hasCount(proposed);
    }
}
