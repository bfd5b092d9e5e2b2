package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole jobs of an editor, from left to right and from right to left: an event added with the keyboard alone, one
 * postponed, a clash, many proposals at once, words selected in an article.
 */
class EditorJobsIT extends BrowserTest {

    private static final Pattern EVENT_PAGE = Pattern.compile(".*/events/\\d+$");

    private static final String COLLEAGUE = "Rana";
    private static final String COLLEAGUE_PASSWORD = "a-password-of-a-colleague";

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

    private void press(Page page, Language language, String key) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text(language, key)).setExact(true))
                .click();
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void a_call_is_postponed_with_a_reason_and_its_page_shows_the_slip(Language language) {
        Page page = form(language);
        addCall(page, language, "Call to be postponed " + language, "2032-03-14");
        page.getByText(text(language, "event.page.edit"), new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator(".event-form").waitFor();
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(text(language, "vocabulary.status.postponed")))
                .check();
        page.getByLabel(text(language, "event.form.reason")).fill("No new date yet");
        press(page, language, "event.form.save");
        page.waitForURL(EVENT_PAGE);

        assertThat(page.locator(".event-history"))
                .containsText(Pattern.compile(text(language, "vocabulary.status.announced") + ".*"
                        + text(language, "vocabulary.status.postponed")));
        assertThat(page.locator(".slip-trail .former-date")).containsText("2032");
        assertThat(page.locator(".slip-trail")).containsText("No new date yet");
    }

    /** Adds a call that nothing is likely to duplicate and shows its page. */
    private void addCall(Page page, Language language, String title, String date) {
        page.locator(".event-type-field input").fill(text(language, "vocabulary.type.call.phone"));
        page.locator("vaadin-combo-box-item").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        title(page, language, Language.EN).fill(title);
        page.locator(".event-date-field input").fill(date);
        press(page, language, "event.form.save");
        page.waitForURL(EVENT_PAGE);
    }

    private static String colleagueLogin(Language language) {
        return "rana-" + language.code();
    }

    /** A fresh page of an editor whom the administrator has just invited. */
    private Page colleague(Language language) {
        Page page = administrator(language.code());
        page.navigate(desk().page("accounts"));
        press(page, language, "security.accounts.add");
        Locator dialog = page.locator("vaadin-dialog");
        dialog.getByLabel(text(language, "security.add.login")).fill(colleagueLogin(language));
        dialog.getByLabel(text(language, "security.add.name")).fill(COLLEAGUE);
        dialog.getByRole(AriaRole.BUTTON).last().click();
        Page invited = visitor(language.code(), 1440, 900);
        invited.navigate(desk().page(page.locator(".code-field input").inputValue()));
        Locator passwords = invited.locator(".join-card input");
        passwords.first().fill(COLLEAGUE_PASSWORD);
        passwords.last().fill(COLLEAGUE_PASSWORD);
        press(invited, language, "security.join.save");
        invited.locator(".join-card a").waitFor();
        return signedIn(desk(), language.code(), colleagueLogin(language), COLLEAGUE_PASSWORD);
    }

    private Locator title(Page page, Language language, Language of) {
        return page.getByLabel(inLanguage(language, "event.field.title", of));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void two_editors_clash_and_lose_nothing(Language language) {
        Page first = form(language);
        addCall(first, language, "Call that two people edit", "");
        String edit = first.url() + "/edit";
        first.navigate(edit);
        Page second = colleague(language);
        second.navigate(edit);

        assertThat(first.locator(".presence-line")).containsText(COLLEAGUE);

        title(first, language, Language.EN).fill("Call, as the first has it");
        title(second, language, Language.EN).fill("Call, as the second has it");
        title(second, language, Language.RU).fill("Звонок");
        press(first, language, "event.form.save");
        first.waitForURL(EVENT_PAGE);

        assertThat(second.locator(".presence-line")).containsText(text(language, "event.presence.saved"));

        press(second, language, "event.form.save");

        assertThat(second.locator(".clash-panel")).containsText("Call, as the first has it");
        assertThat(second.locator(".clash-panel")).containsText("Call, as the second has it");

        press(second, language, "event.clash.keep");
        press(second, language, "event.form.save");
        second.waitForURL(EVENT_PAGE);

        assertThat(second.locator(".event-heading")).containsText("Call, as the second has it");
        assertThat(second.locator(".event-view")).containsText("Звонок");
        assertThat(second.locator(".event-history")).containsText("Call, as the first has it");
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void many_proposals_are_accepted_with_one_key_and_taken_back_with_another(Language language) {
        Page page = administrator(language.code());
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

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void a_paragraph_that_is_selected_becomes_an_event_and_is_taken_back(Language language) {
        Page page = administrator(language.code());
        page.navigate(desk().page("articles"));
        page.locator(".inbox-item").first().click();
        Locator accepted = page.locator(".mention-card.mention-accepted");
        page.locator(".mention-card").first().waitFor();
        int before = accepted.count();
        page.locator(".article-paper p .sentence-number")
                .first()
                .locator("xpath=..")
                .click(new Locator.ClickOptions().setClickCount(3));
        press(page, language, "review.selection.event");
        Locator dialog = page.locator("vaadin-dialog.edit-mention-dialog");
        dialog.locator("vaadin-combo-box input").first().fill(text(language, "vocabulary.type.call.phone"));
        page.locator("vaadin-combo-box-item").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        dialog.getByRole(AriaRole.BUTTON).last().click();

        assertThat(accepted).hasCount(before + 1);

        page.locator(".mention-panel h2").click();
        page.keyboard().press("u");

        assertThat(accepted).hasCount(before);
    }
}
