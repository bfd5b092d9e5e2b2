package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.dragoman.article.reading.ArticleFileReader;
import org.dragoman.article.reading.LocalSite;
import org.dragoman.article.reading.MadeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor brings articles to the desk: files, an address. */
class TakeInArticlesIT extends BrowserTest {

    /** Each file is read in a process of its own; milliseconds for all of them on a busy machine. */
    private static final double READ_LIMIT = 90_000;

    private static final String STORY =
            "President of Kazakhstan Kassym-Jomart Tokayev will pay a state visit to Russia on"
                    + " 12 November, the Kremlin said on Wednesday. He will hold talks with Vladimir Putin in Moscow.";

    @Test
    void several_files_are_read_each_for_itself() throws Exception {
        Page page = administrator("en");
        page.navigate(desk().page("articles/new"));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Files").setExact(true))
                .click();
        Locator panel = page.locator(".files-panel");
        addSource(panel, "Wire of the files");
        byte[] pdf = MadeFiles.pdf("Cut off", "Text");

        panel.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("talks.docx", "", MadeFiles.docx("Tokayev to visit Moscow", STORY)),
            new FilePayload("broken.pdf", "application/pdf", Arrays.copyOf(pdf, 200)),
            new FilePayload("bomb.docx", "", MadeFiles.bombDocx(300)),
            new FilePayload("huge.txt", "text/plain", new byte[ArticleFileReader.MOST_BYTES + 1]),
            new FilePayload("undated.txt", "text/plain", ("No day\n" + STORY).getBytes(StandardCharsets.UTF_8))
        });

        assertThat(panel)
                .containsText("4 of 4 files done", new LocatorAssertions.ContainsTextOptions().setTimeout(READ_LIMIT));
        assertThat(row(panel, "talks.docx")).containsText("Tokayev to visit Moscow");
        assertThat(row(panel, "broken.pdf")).containsText("This file is damaged");
        assertThat(row(panel, "bomb.docx")).containsText("unpacks to far more");
        assertThat(row(panel, "huge.txt")).containsText("This is larger than 20 MB");
        assertThat(row(panel, "undated.txt")).containsText("Say on which day the article was published");
        Accessibility.check(page);

        panel.locator("vaadin-date-picker input").fill("22.10.2025");
        panel.locator("vaadin-date-picker input").press("Enter");
        row(panel, "undated.txt").getByRole(AriaRole.BUTTON).click();
        assertThat(row(panel, "undated.txt")).containsText("Added:");
        row(panel, "talks.docx").getByRole(AriaRole.LINK).click();
        page.waitForURL(Pattern.compile(".*/articles/\\d+"));
        assertThat(page.locator(".article-paper")).containsText("Tokayev will pay a state visit");
    }

    private static void addSource(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("New source"))
                .click();
        form.getByLabel("Name of the new source").fill(name);
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add source"))
                .click();
        assertThat(form.locator("vaadin-combo-box input")).hasValue(name);
    }

    private static Locator row(Locator panel, String file) {
        return panel.locator(".file-row", new Locator.LocatorOptions().setHasText(file));
    }

    @Test
    void an_address_is_read_into_the_form_and_the_network_inside_is_not(@TempDir Path data) {
        try (LocalSite site = new LocalSite();
                Desk desk = Desk.start(data, "--dragoman.reading.inside=localhost:" + site.port())) {
            site.page("/story", """
                    <html><head><meta property=article:published_time content=2025-10-22T10:00:00Z>
                    <meta property=og:site_name content="Local News"><title>Tokayev to visit Moscow</title></head>
                    <body><nav>Menu</nav><article><p>%s</p></article></body></html>""".formatted(STORY));
            Page page = administrator(desk, "en");
            page.navigate(desk.page("articles/new"));

            page.getByLabel("Address").fill("http://169.254.169.254/latest/meta-data/");
            page.getByLabel("Address").press("Enter");
            assertThat(page.locator(".address-field")).containsText("inside a private network");

            page.getByLabel("Address").fill(site.address("/story?utm_source=feed"));
            page.getByText("Read the address").click();
            assertThat(page.getByLabel("Title")).hasValue("Tokayev to visit Moscow");
            assertThat(page.locator(".article-form vaadin-date-picker input")).hasValue("22.10.2025");
            assertThat(page.getByLabel("Name of the new source")).hasValue("Local News");
            Accessibility.check(page);

            page.getByText("Add source").click();
            page.getByText("Save and read").click();
            page.waitForURL(Pattern.compile(".*/articles/\\d+"));
            assertThat(page.locator(".article-paper")).containsText("Tokayev will pay a state visit");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, articles/new", "ar, articles/new", "ru, articles/new", "en, feeds", "ar, feeds", "ru, feeds"})
    void the_pages_hold_the_rules_of_accessibility_and_fit_a_phone(String language, String path) {
        Page page = administrator(language);
        page.navigate(desk().page(path));
        page.locator(".add-article h1").waitFor();
        Accessibility.check(page);

        page.setViewportSize(390, 800);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
        assertThat((Boolean) page.evaluate("(() => { const card = document.querySelector('.add-article');"
                        + " return card.scrollWidth <= card.clientWidth; })()"))
                .isTrue();
    }
}
