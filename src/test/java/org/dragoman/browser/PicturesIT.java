package org.dragoman.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of the README anew, with {@code -Ddragoman.pictures=docs/images}. */
@EnabledIfSystemProperty(named = "dragoman.pictures", matches = ".+")
class PicturesIT extends BrowserTest {

    private static final String ITEM = "event-timeline button.item";

    @Test
    void timeline_in_english() {
        Page page = visitor("en", 1440, 900);
        timeline(page, ColorScheme.LIGHT, "State visit of Kassym-Jomart Tokayev");
        save(page, "timeline-en");
    }

    @Test
    void timeline_in_arabic() {
        Page page = visitor("ar", 1440, 900);
        timeline(page, ColorScheme.DARK, "توكاييف");
        save(page, "timeline-ar-dark");
    }

    @Test
    void review() {
        Page page = administrator("en");
        page.navigate(desk().page("articles"));
        page.locator(".inbox-list a").first().click();
        page.locator(".mention-card").first().waitFor();
        save(page, "review");
    }

    private static void timeline(Page page, ColorScheme colours, String title) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        page.navigate(desk().page(""));
        page.locator(ITEM).getByText(title).first().click();
        page.locator(".event-drawer .evidence-quote").first().waitFor();
        page.mouse().move(0, 0);
    }

    private static void save(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.addStyleTag(new Page.AddStyleTagOptions().setContent(".v-loading-indicator { display: none !important }"));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("dragoman.pictures"), name + ".png")));
    }
}
