package org.dragoman.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/**
 * A test in a real Chromium against one desk with the sample articles, started once for all of them. The browser is the
 * one {@code DRAGOMAN_CHROMIUM} names.
 */
abstract class BrowserTest {

    private final List<BrowserContext> contexts = new ArrayList<>();

    /** What all tests of one run share; closed when the JVM ends. */
    private static final class Shared {

        static final Desk DESK = Desk.start(temporaryFolder());
        static final Playwright PLAYWRIGHT = Playwright.create();
        static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("DRAGOMAN_CHROMIUM", "chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(DESK::close));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("dragoman-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close_contexts() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    static Desk desk() {
        return Shared.DESK;
    }

    /** A fresh page of a visitor who is not signed in. */
    Page visitor(String language, int width, int height) {
        BrowserContext context = Shared.BROWSER.newContext(
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, height));
        contexts.add(context);
        return context.newPage();
    }

    /** A fresh page of the administrator, signed in. */
    Page administrator(String language) {
        return administrator(desk(), language);
    }

    /** The same at another desk. */
    Page administrator(Desk desk, String language) {
        return signedIn(desk, language, "admin", Desk.ADMIN_PASSWORD);
    }

    /** A fresh page of somebody with an account. */
    Page signedIn(Desk desk, String language, String login, String password) {
        Page page = visitor(language, 1440, 900);
        page.navigate(desk.page("sign-in"));
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }
}
