package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on the timeline page is out of reach: what has the focus is in sight, and nothing lies over what is opened or told. */
class TimelineReachIT extends BrowserTest {

    private static final String ITEM = "event-timeline button.item";

    /** Milliseconds within which a lost connection is tried again by itself, on a busy machine. */
    private static final double RETRIED = 30_000;

    private static final String COVERED = """
            drawer => {
              const box = drawer.getBoundingClientRect();
              const covered = [];
              for (let y = box.top + 8; y < box.bottom - 8; y += 6) {
                for (let x = box.left + 12; x < box.right - 12; x += 24) {
                  const top = document.elementFromPoint(x, y);
                  if (!drawer.contains(top)) covered.push(top.localName);
                }
              }
              return covered.length;
            }""";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void the_focus_follows_into_sight_when_the_window_moves_on(String language) {
        TimelinePage timeline =
                TimelinePage.open(visitor(language, 1440, 900), desk(), "from=2024-10-01&to=2025-12-31&lanes=none");
        timeline.part(".frame").focus();
        timeline.page().keyboard().press("Home");
        int first = timeline.focusedEvent();
        String from = timeline.from().toString();

        timeline.page().keyboard().press("PageDown");
        assertThat(timeline.element()).not().hasAttribute("from", from);
        timeline.awaitSettled();

        BoundingBox plot = timeline.plot();
        assertThat(first).isPositive();
        assertThat(timeline.focusedEvent()).isPositive().isNotEqualTo(first);
        assertThat(timeline.middleOf(timeline.focusedEvent())).isBetween(plot.x - 2, plot.x + plot.width + 2);
    }

    @Test
    void on_a_screen_of_middle_width_the_details_lie_over_the_timeline() {
        Page page = visitor("en", 1024, 768);
        page.navigate(desk().page("?from=2025-09-01&to=2026-05-31"));
        page.locator(ITEM)
                .getByText("State visit of Kassym-Jomart Tokayev to Russia")
                .first()
                .click();
        Locator drawer = page.locator(".event-drawer");
        drawer.locator(".evidence-quote").first().waitFor();

        assertThat(drawer.evaluate(COVERED)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void a_phone_without_connection_says_so_across_its_width_and_tries_again(String language) {
        Page page = visitor(language, 390, 844);
        page.navigate(desk().page("?from=2025-09-01&to=2026-01-31"));
        page.locator("event-timeline [data-id]").first().waitFor();

        page.context().setOffline(true);
        page.locator("event-timeline .tools .segments button").last().click();

        Locator notice = page.locator("event-timeline .notice > div");
        assertThat(notice).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(notice.boundingBox().width).isGreaterThan(300);

        page.context().setOffline(false);

        assertThat(notice).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(RETRIED));
    }
}
