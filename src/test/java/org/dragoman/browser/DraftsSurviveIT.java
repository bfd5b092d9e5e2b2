package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.dragoman.i18n.Translations;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was typed is there again after the server was killed in the middle of a form. */
class DraftsSurviveIT extends BrowserTest {

    @TempDir
    private Path data;

    private static void signIn(Page page) {
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(Desk.ADMIN_PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("events/new"));
        page.locator(".event-form").waitFor();
    }

    private final Translations translations = new Translations();

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }

    private Locator title(Page page, Language language) {
        return page.getByLabel(text(
                language,
                "shell.localized.label",
                text(language, "event.field.title"),
                text(language, "vocabulary.language.ar")));
    }

    private Locator date(Page page, Language language) {
        return page.getByLabel(text(language, "event.field.date"), new Page.GetByLabelOptions().setExact(true));
    }

    @ParameterizedTest
    @EnumSource(names = {"EN", "AR"})
    void a_form_goes_on_after_the_server_was_killed_and_started_again(Language language) {
        String kept = text(language, "event.draft.kept", "").strip();
        String typed = language == Language.AR ? "في الثاني عشر، ربما" : "the twelfth, perhaps";
        Page page = visitor(language.code(), 1440, 900);
        String form;
        int port;
        Desk first = Desk.start(data, "--dragoman.sample=false");
        try {
            port = first.address().getPort();
            page.navigate(first.page("events/new"));
            signIn(page);
            title(page, language).fill("زيارة دولة للرئيس توكاييف");
            date(page, language).fill(typed);
            assertThat(page.locator(".page-header")).containsText(kept);
            page.waitForURL(url -> url.contains("draft="));
            page.getByText(text(language, "event.form.date.not-understood"))
                    .first()
                    .waitFor();
            form = page.url();
        } finally {
            first.kill();
        }
        try (Desk second = Desk.start(data, "--dragoman.sample=false", "--server.port=" + port)) {
            page.navigate(form);
            signIn(page);

            assertThat(title(page, language)).hasValue("زيارة دولة للرئيس توكاييف");
            assertThat(date(page, language)).hasValue(typed);
            assertThat(page.locator("body")).containsText(kept);
        }
    }
}
