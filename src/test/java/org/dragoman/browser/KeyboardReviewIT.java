package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An article with five proposals, decided with the keyboard alone: one of the reader's own language. */
class KeyboardReviewIT extends BrowserTest {

    private static final Logger LOG = LoggerFactory.getLogger(KeyboardReviewIT.class);

    private static final String LETTERS = "AEMRU";

    private static final Pattern ACCEPTED = Pattern.compile("mention-accepted");
    private final Translations translations = new Translations();
    private int presses;

    private static String visits(int year) {
        return """
                President of Kazakhstan Kassym-Jomart Tokayev paid a state visit to Oman on 3 March %1$d.
                President of Kazakhstan Kassym-Jomart Tokayev paid an official visit to Japan on 9 May %1$d.
                President of Kazakhstan Kassym-Jomart Tokayev paid a working visit to Qatar on 14 June %1$d.
                President of Kazakhstan Kassym-Jomart Tokayev paid a state visit to Malaysia on 20 August %1$d.
                President of Kazakhstan Kassym-Jomart Tokayev paid an official visit to Vietnam on 7 October %1$d.
                """.formatted(year);
    }

    private static String oneOfThem(int year) {
        return "President of Kazakhstan Kassym-Jomart Tokayev paid a working visit to Qatar on 14 June " + year + ".";
    }

    /** What the keys of {@link #LETTERS} give on a keyboard of the language. */
    private static String keyboard(Language language) {
        return switch (language) {
            case EN -> "aemru";
            case AR -> "شثةقع";
            case RU -> "фуькг";
        };
    }

    private void letter(Page page, Language language, char letter) {
        CDPSession wire = page.context().newCDPSession(page);
        int key = LETTERS.indexOf(letter);
        String typed = keyboard(language).substring(key, key + 1);
        JsonObject up = new JsonObject();
        up.addProperty("code", "Key" + letter);
        up.addProperty("key", typed);
        up.addProperty("windowsVirtualKeyCode", (int) letter);
        JsonObject down = up.deepCopy();
        down.addProperty("type", "keyDown");
        down.addProperty("text", typed);
        up.addProperty("type", "keyUp");
        wire.send("Input.dispatchKeyEvent", down);
        wire.send("Input.dispatchKeyEvent", up);
        wire.detach();
        presses++;
    }

    private void press(Page page, String key) {
        page.keyboard().press(key);
        presses++;
    }

    private void type(Page page, String words) {
        page.keyboard().type(words);
        presses += words.length();
    }

    private static Locator card(Page page, int index) {
        return page.locator(".mention-card").nth(index);
    }

    /** The card is decided, no dialog is open, and the focus is on the next card. */
    private static void assertNext(Page page, int decided, String state) {
        assertThat(card(page, decided)).hasClass(Pattern.compile("mention-" + state));
        assertThat(page.locator("vaadin-dialog")).hasCount(0);
        assertThat(card(page, decided + 1)).isFocused();
    }

    private static void openDialog(Page page) {
        page.waitForFunction("() => document.querySelector('vaadin-dialog')?.contains(document.activeElement)");
    }

    @ParameterizedTest
    @CsvSource({"EN, 2010", "AR, 2011", "RU, 2012"})
    void five_proposals_are_decided_without_a_mouse(Language language, int year) {
        Page page = administrator(language.code());
        page.navigate(desk().page("articles/" + Articles.add(page, "sample-gulf-herald", oneOfThem(year))));
        card(page, 0).waitFor();
        letter(page, language, 'A');
        assertThat(card(page, 0)).hasClass(ACCEPTED);
        String known = card(page, 0).locator(".card-decided a").getAttribute("href");
        page.navigate(desk().page("articles/" + Articles.add(page, "sample-steppe-review", visits(year))));
        assertThat(page.locator(".mention-card.mention-proposed")).hasCount(5);
        presses = 0;
        long begun = System.nanoTime();

        letter(page, language, 'A');
        assertNext(page, 0, "accepted");

        letter(page, language, 'E');
        openDialog(page);
        press(page, "Tab");
        press(page, "Tab");
        press(page, "Control+A");
        type(page, year + "-05-10");
        press(page, "Control+Enter");
        assertNext(page, 1, "accepted");

        letter(page, language, 'M');
        openDialog(page);
        press(page, "Control+Enter");
        assertNext(page, 2, "accepted");

        letter(page, language, 'R');
        openDialog(page);
        type(page, "Not paid");
        press(page, "Enter");
        assertNext(page, 3, "rejected");

        letter(page, language, 'A');
        assertThat(card(page, 4)).hasClass(ACCEPTED);
        assertThat(card(page, 4)).isFocused();

        LOG.info(
                "Five proposals in {}: {} key presses, {} ms",
                language,
                presses,
                (System.nanoTime() - begun) / 1_000_000);
        assertThat(presses).isLessThan(40);
        assertThat(card(page, 2).locator(".card-decided a")).hasAttribute("href", known);
        assertThat(card(page, 3)).containsText("Not paid");
        page.navigate(desk().page(card(page, 1).locator(".card-decided a").getAttribute("href")));
        assertThat(page.locator(".event-facts .edtf")).hasText(year + "-05-10");
    }

    @ParameterizedTest
    @CsvSource({"EN, 2013", "AR, 2014", "RU, 2015"})
    void the_keys_are_shown_and_the_last_decision_is_taken_back(Language language, int year) {
        Page page = administrator(language.code());
        page.navigate(desk().page("articles/" + Articles.add(page, "sample-gulf-herald", oneOfThem(year))));
        card(page, 0).waitFor();
        String question = language == Language.AR ? "؟" : "?";
        page.evaluate(
                "key => document.body.dispatchEvent(new KeyboardEvent('keydown',"
                        + " { key, code: 'Slash', shiftKey: true, bubbles: true, composed: true }))",
                question);
        Locator keys = page.locator("vaadin-dialog.keys-dialog");
        assertThat(keys).containsText(translations.text(language, "review.keys.confirm"));
        press(page, "Escape");
        assertThat(keys).hasCount(0);

        letter(page, language, 'A');
        assertThat(card(page, 0)).hasClass(ACCEPTED);
        letter(page, language, 'U');
        assertThat(card(page, 0)).hasClass(Pattern.compile("mention-proposed"));
        assertThat(card(page, 0)).isFocused();
    }
}
