package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The frame around the pages, wide and on a phone, and how the pages fill it. */
class FrameIT extends BrowserTest {

    private static final int PHONE = 390;

    /** What is wrong with the page in its frame, or nothing. */
    private static final String FAULTS = """
            body => {
              const faults = [];
              const fault = (wrong, words) => wrong && faults.push(words);
              const box = node => node.getBoundingClientRect();
              const apart = (one, other) => Math.abs(one - other) > 1.5;
              const page = document.documentElement;
              fault(page.scrollHeight > page.clientHeight, 'the window scrolls down');
              fault(page.scrollWidth > page.clientWidth, 'the window scrolls sideways');
              const main = document.querySelector('main');
              const view = main.firstElementChild;
              const padding = parseFloat(getComputedStyle(main).paddingBlockEnd);
              const rail = box(document.querySelector('.rail'));
              const floor = rail.width < innerWidth ? innerHeight : rail.top;
              fault(apart(box(main).bottom, floor), `the frame ends at ${box(main).bottom}, not at ${floor}`);
              fault(apart(box(view).top, box(main).top), `the page begins at ${box(view).top}`);
              fault(apart(box(view).bottom, floor - padding), `the page ends at ${box(view).bottom}`);
              const part = document.querySelector(body);
              fault(apart(box(part).bottom, box(view).bottom), `what it shows ends at ${box(part).bottom}`);
              const scrolls = node => ['auto', 'scroll'].includes(getComputedStyle(node).overflowY)
                  && node.scrollHeight > node.clientHeight + 1 && node.clientHeight > 0;
              const walk = (node, within) => {
                const own = node instanceof Element && scrolls(node);
                fault(own && within, `${node.localName}.${node.className} scrolls within what scrolls`);
                [...(node.shadowRoot?.children ?? []), ...node.children].forEach(child => walk(child, own || within));
              };
              walk(view, false);
              return faults;
            }""";

    @ParameterizedTest
    @CsvSource({
        "'',     event-timeline, event-timeline button.item, event-timeline [data-id]",
        "events, .event-table,   .row-words a,               .row-words a",
        "articles, .article-list, .inbox-list a, .inbox-list a",
        "actors, .record-list, .record-table a, .record-table a",
        "sources, .record-list, .record-table a, .record-table a",
    })
    void a_page_fills_the_window_and_scrolls_in_one_place(String path, String body, String wide, String narrow) {
        Page page = visitor("en", 1440, 900);
        page.navigate(desk().page(path));
        page.locator(wide).first().waitFor();

        assertThat(page.evaluate(FAULTS, body)).isEqualTo(List.of());

        page.setViewportSize(PHONE, 844);
        page.locator(narrow).first().waitFor();

        assertThat(page.evaluate(FAULTS, body)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_bar_of_a_phone_shows_the_entry_of_the_page(String language) {
        Page page = administrator(language);
        page.setViewportSize(PHONE, 844);
        page.navigate(desk().page("accounts"));
        Locator present = page.locator(".rail [aria-current]");

        assertThat(present).hasAttribute("href", "accounts");
        assertThat(present).isInViewport(whole());

        page.navigate(desk().page("events"));

        assertThat(present).hasAttribute("href", "events");
        assertThat(present).isInViewport(whole());
    }

    private static LocatorAssertions.IsInViewportOptions whole() {
        return new LocatorAssertions.IsInViewportOptions().setRatio(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void a_phone_tells_its_notice_to_the_last_word(String language) {
        Page page = visitor(language, PHONE, 844);
        page.navigate(desk().page("events"));

        assertThat(page.locator(".sample-notice").evaluate("""
                notice => [notice, ...notice.children].every(part => part.scrollWidth <= part.clientWidth)""")).isEqualTo(true);
    }
}
