package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody whom an editor names and the register does not know: asked for before he is added, with the keyboard alone. */
class NewcomersIT extends BrowserTest {

    private static final String WORKBENCH = "vaadin-dialog.edit-mention-dialog";
    private static final String QUESTION = "vaadin-dialog.newcomers-dialog";

    private final Translations translations = new Translations();

    private static String visit(int year) {
        return "President of Kazakhstan Kassym-Jomart Tokayev paid a working visit to Qatar on 14 June " + year + ".";
    }

    private static Locator card(Page page) {
        return page.locator(".mention-card").first();
    }

    private void open(Page page, int year) {
        page.navigate(desk().page("articles/" + Articles.add(page, "sample-gulf-herald", visit(year))));
        card(page).waitFor();
    }

    /** Adds a participant to the open form and asks to save it. */
    private void add(Page page, Language language, String name) {
        Keyboard keyboard = new Keyboard(page);
        page.waitForFunction("() => document.querySelector('vaadin-dialog')?.contains(document.activeElement)");
        keyboard.tabTo(translations.text(language, "review.edit.add"));
        keyboard.press("Enter");
        assertThat(page.locator(WORKBENCH + " .participant-row").last().locator("input[role=combobox]"))
                .isFocused();
        keyboard.type(name);
        keyboard.press("Tab");
        keyboard.press("Control+Enter");
        assertThat(page.locator(QUESTION)).containsText(name);
    }

    @ParameterizedTest
    @CsvSource({
        "EN, 2016, Nikodim Zaozerny, نيكوديم زاأوزيورني",
        "AR, 2017, Ждан Болотников, جدان بولوتنيكوف",
        "RU, 2018, Kuzma Yaroslavtsev, كوزما ياروسلافتسيف"
    })
    void a_correction_that_names_a_newcomer_asks_for_his_names(
            Language language, int year, String name, String arabic) {
        Page page = administrator(language.code());
        open(page, year);
        page.keyboard().press("e");
        add(page, language, name);

        page.keyboard().press("Escape");

        assertThat(page.locator(QUESTION)).hasCount(0);
        assertThat(page.locator(WORKBENCH + " .participant-row").last().locator("input[role=combobox]"))
                .hasValue(name);

        page.locator(WORKBENCH + " .participant-row")
                .last()
                .locator("input[role=combobox]")
                .press("Control+Enter");
        page.locator(QUESTION + " [lang=ar] input").fill(arabic);
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(card(page)).hasClass(Pattern.compile("mention-accepted"));
        Page reader = visitor("ar", 1440, 900);
        reader.navigate(desk().page(card(page).locator(".card-decided a").getAttribute("href")));
        assertThat(reader.locator(".event-view")).containsText(arabic);
    }

    @Test
    void words_made_an_event_that_names_a_newcomer_ask_for_his_names_and_say_what_is_wrong_with_them() {
        Page page = administrator("en");
        open(page, 2019);
        page.locator(".article-paper p .sentence-number")
                .first()
                .locator("xpath=..")
                .click(new Locator.ClickOptions().setClickCount(3));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(translations.text(Language.EN, "review.selection.event"))
                                .setExact(true))
                .click();
        add(page, Language.EN, "Pafnuty Zvenigorodsky");
        Locator english = page.locator(QUESTION + " .newcomer").last().locator("vaadin-text-field[lang=en]");
        String name = english.locator("input").inputValue();
        english.locator("input").fill("P".repeat(301));
        page.keyboard().press("Control+Enter");

        assertThat(english).hasAttribute("invalid", "");
        assertThat(english).containsText("300");

        english.locator("input").fill(name);
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(page.locator(".mention-card.mention-accepted")).hasCount(1);
        assertThat(page.locator(".mention-card.mention-accepted")).containsText(name);
    }
}
