package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.browser.TimelinePage.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline element on the desk: keyboard, drag, touch, lost connections, mirrored axis, size of the document. */
class TimelineElementIT extends BrowserTest {

    private static final String YEAR = "from=2024-10-01&to=2025-12-31";
    private static final int MOST_NODES = 1_500;

    @Test
    void the_keyboard_walks_through_all_events_in_the_order_of_time_and_each_says_what_it_is() {
        TimelinePage timeline = open("en", YEAR + "&lanes=none");
        List<Item> inSight = timeline.items("none", "en").stream()
                .filter(item -> item.liesWithin(timeline.from(), timeline.to()))
                .toList();

        timeline.part(".frame").focus();
        timeline.page().keyboard().press("Home");
        Map<Integer, String> walked = new LinkedHashMap<>();
        while (walked.putIfAbsent(timeline.focusedEvent(), timeline.focusedName()) == null) {
            timeline.page().keyboard().press("ArrowRight");
        }

        assertThat(inSight).hasSizeGreaterThan(10);
        assertThat(inSight).allSatisfy(item -> assertThat(walked).containsEntry(item.id(), item.spoken()));
        assertThat(inSight.stream()
                        .sorted(Comparator.comparingInt(
                                item -> List.copyOf(walked.keySet()).indexOf(item.id())))
                        .map(Item::middle)
                        .toList())
                .isSorted();
    }

    @Test
    void enter_opens_the_details_of_the_focused_event_and_escape_closes_them() {
        TimelinePage timeline = open("en", YEAR);
        timeline.part(".frame").focus();
        timeline.page().keyboard().press("Home");

        timeline.page().keyboard().press("Enter");
        assertThat(timeline.page().locator(".event-drawer h1")).isVisible();
        assertThat(timeline.part(".item.chosen, .mark[aria-pressed=true]").first())
                .isAttached();

        timeline.page().keyboard().press("Escape");
        assertThat(timeline.page().locator(".event-drawer h1")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void a_drag_of_a_screen_uncovers_what_the_answer_for_that_time_holds(String language) {
        TimelinePage timeline = open(language, "from=2025-03-01&to=2025-05-31&lanes=none");
        boolean mirrored = language.equals("ar");
        BoundingBox plot = timeline.plot();
        double y = plot.y + plot.height - 4;
        double near = mirrored ? plot.x + 30 : plot.x + plot.width - 30;
        double far = near + (mirrored ? 1 : -1) * 0.8 * plot.width;

        timeline.page().mouse().move(near, y);
        timeline.page().mouse().down();
        timeline.page().mouse().move(far, y, new Mouse.MoveOptions().setSteps(12));
        List<String> uncovered = drawnInSight(timeline, 0);
        double axisReaches = axisReach(timeline, mirrored);
        timeline.page().mouse().up();
        timeline.awaitSettled();

        assertThat(axisReaches).isGreaterThan(plot.width * 0.8);
        assertThat(uncovered).isNotEmpty().containsAll(drawnInSight(timeline, 24));
        assertThat(timeline.from()).isAfter("2025-05-01");
    }

    @ParameterizedTest
    @CsvSource({"en, false", "ar, true"})
    void time_runs_the_way_of_the_script_and_the_arrows_follow_the_screen(String language, boolean mirrored) {
        TimelinePage timeline = open(language, YEAR + "&lanes=none");
        List<Item> items = timeline.items("none", language);
        timeline.part(".frame").focus();
        timeline.page().keyboard().press("Home");
        int earliest = timeline.focusedEvent();
        timeline.page().keyboard().press(mirrored ? "ArrowLeft" : "ArrowRight");
        timeline.page().keyboard().press(mirrored ? "ArrowLeft" : "ArrowRight");
        int later = timeline.focusedEvent();

        assertThat(middleOf(later, items)).isGreaterThanOrEqualTo(middleOf(earliest, items));
        double step = timeline.middleOf(later) - timeline.middleOf(earliest);
        assertThat(mirrored ? -step : step).isPositive();
    }

    @Test
    void a_lost_connection_is_said_keeps_what_was_drawn_and_is_over_by_itself() {
        TimelinePage timeline = open("en", YEAR);
        int drawn = timeline.part(".item").count();

        timeline.page().context().setOffline(true);
        timeline.part(".zoom button").last().click();
        assertThat(timeline.part(".notice div")).containsText("There is no connection");
        assertThat(timeline.part(".item").count()).isPositive().isLessThanOrEqualTo(2 * drawn);

        timeline.page().context().setOffline(false);
        assertThat(timeline.part(".notice div")).hasCount(0);
        timeline.awaitSettled();
    }

    @Test
    void a_failed_request_is_made_again_without_a_press() {
        TimelinePage timeline = open("en", YEAR);
        AtomicBoolean refusing = new AtomicBoolean(true);
        timeline.page().route("**/api/v1/timeline?**", route -> {
            if (refusing.get()) {
                route.fulfill(new Route.FulfillOptions().setStatus(503).setBody("{\"detail\":\"One moment.\"}"));
            } else {
                route.resume();
            }
        });

        timeline.part(".zoom button").last().click();
        assertThat(timeline.part(".notice div")).containsText("One moment.");
        refusing.set(false);

        timeline.awaitSettled();
        assertThat(timeline.part(".notice div")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=2025-10-20&to=2025-10-24",
                YEAR,
                "from=2024-01-01&to=2026-12-31&lanes=type",
                "from=1700-01-01&to=2050-12-31"
            })
    void the_element_stays_small_at_every_zoom(String window) {
        TimelinePage timeline = open("en", window);

        timeline.part(".switch").click();

        assertThat(timeline.part(".axis.hijri .tick").first()).isVisible();
        assertThat(timeline.nodes()).isBetween(100, MOST_NODES);
    }

    @Test
    void labels_that_the_browser_draws_do_not_touch() {
        TimelinePage timeline = open("ru", "from=2025-01-01&to=2025-12-31");

        Object touching = timeline.element().evaluate("""
                element => {
                  const boxes = [...element.shadowRoot.querySelectorAll('.item .label')].map(label => {
                    const words = document.createRange();
                    words.selectNodeContents(label);
                    const [seen, all] = [label.getBoundingClientRect(), words.getBoundingClientRect()];
                    const box = {
                      left: Math.max(seen.left, all.left),
                      right: Math.min(seen.right, all.right),
                      top: seen.top,
                      bottom: seen.bottom,
                    };
                    return { text: label.textContent, box };
                  });
                  return boxes.flatMap((one, index) => boxes.slice(index + 1)
                      .filter(other => one.box.left < other.box.right && other.box.left < one.box.right
                          && one.box.top < other.box.bottom && other.box.top < one.box.bottom)
                      .map(other => one.text + ' | ' + other.text));
                }""");

        assertThat((List<?>) touching).isEmpty();
        assertThat(timeline.part(".item .label").count()).isGreaterThan(5);
    }

    @Test
    void a_folded_lane_is_reached_and_opened_by_the_keyboard() {
        TimelinePage timeline = open("en", YEAR);
        timeline.part(".frame").focus();
        timeline.page().keyboard().press("Home");
        timeline.page().keyboard().press("c");

        assertThat(timeline.part(".lane-head[aria-expanded=false]")).hasCount(1);
        assertThat(timeline.part(".lane-head[aria-expanded=false]")).isFocused();

        timeline.page().keyboard().press("Enter");
        assertThat(timeline.part(".lane-head[aria-expanded=false]")).hasCount(0);
        assertThat(timeline.focusedEvent()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "ru"})
    void the_element_holds_the_rules_of_accessibility(String language) {
        TimelinePage timeline = open(language, YEAR);

        Accessibility.checkPart(timeline.page(), "event-timeline");
    }

    private TimelinePage open(String language, String parameters) {
        return TimelinePage.open(visitor(language, 1440, 900), desk(), parameters);
    }

    /** Ids of the events whose markers are so many pixels within the edges of the plot. */
    private static List<String> drawnInSight(TimelinePage timeline, int within) {
        List<?> ids = (List<?>) timeline.element().evaluate("""
                (element, within) => {
                  const plot = element.plot.getBoundingClientRect();
                  const inSight = button => {
                    const box = (button.querySelector('.marker') ?? button).getBoundingClientRect();
                    return box.left >= plot.left + within && box.right <= plot.right - within;
                  };
                  const drawn = [...element.shadowRoot.querySelectorAll('.body .plot [data-id]')].filter(inSight);
                  return [...new Set(drawn.map(button => button.dataset.id))];
                }""", within);
        return ids.stream().map(String::valueOf).toList();
    }

    /** How far labels of the axis reach into the plot from the side that a drag uncovers them from, in pixels. */
    private static double axisReach(TimelinePage timeline, boolean mirrored) {
        Object reach = timeline.element().evaluate("""
                (element, mirrored) => {
                  const plot = element.plot.getBoundingClientRect();
                  const places = [...element.shadowRoot.querySelectorAll('.axis.minor .tick')]
                      .map(tick => tick.getBoundingClientRect())
                      .map(box => mirrored ? plot.right - box.right : box.left - plot.left)
                      .filter(place => place >= 0 && place <= plot.width);
                  return Math.max(...places);
                }""", mirrored);
        return ((Number) reach).doubleValue();
    }

    private static double middleOf(int event, List<Item> items) {
        return items.stream()
                .filter(item -> item.id() == event)
                .findFirst()
                .orElseThrow()
                .middle();
    }
}
