package org.dragoman.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.BoundingBox;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Zooming the timeline by wheel and fingers. */
class TimelineZoomIT extends BrowserTest {

    private static final String YEAR = "from=2024-10-01&to=2025-12-31";

    /** Turns the wheel in the middle of the plot and looks before anything else can happen. */
    private static final String ZOOMED = """
            async (element, turned) => {
              const root = element.shadowRoot;
              const plot = root.querySelector('.body .plot');
              const edges = plot.getBoundingClientRect();
              const pixels = () => new Map([...root.querySelectorAll('.item, .mark')].map(part => {
                const { x, width } = (part.querySelector('.marker:not(.long)') ?? part).getBoundingClientRect();
                return [part.dataset.key, x + width / 2];
              }));
              const inSight = pixel => pixel > edges.left && pixel < edges.right;
              const round = [...root.querySelectorAll('.item:not(:has(.long, .tail)), .mark')].map(part => part.dataset.key);
              const drawn = element.drawing;
              const before = pixels();
              plot.dispatchEvent(new WheelEvent('wheel', {
                deltaY: turned, ctrlKey: true, bubbles: true, cancelable: true,
                clientX: (edges.left + edges.right) / 2, clientY: edges.top + 20 }));
              await element.updateComplete;
              const after = pixels();
              const labels = [...root.querySelectorAll('.item .label')]
                  .filter(label => getComputedStyle(label).visibility === 'visible')
                  .map(label => label.getBoundingClientRect())
                  .filter(box => box.right > edges.left && box.left < edges.right);
              return {
                same: element.drawing === drawn,
                moves: round.map(key => [before.get(key), after.get(key)]).filter(([, now]) => inSight(now)),
                touching: labels.filter((one, index) => labels.slice(index + 1).some(other =>
                    one.left < other.right - 1 && other.left < one.right - 1
                    && one.top < other.bottom - 1 && other.top < one.bottom - 1)).length
              };
            }""";

    @ParameterizedTest
    @CsvSource({"en, -250", "en, 250", "ar, -250", "ar, 250"})
    void a_turn_of_the_wheel_leads_what_is_drawn_to_its_new_place_at_once(String language, int turned) {
        TimelinePage timeline = open(language, YEAR + "&lanes=none");
        JsonObject zoomed = timeline.look(ZOOMED, turned);
        List<double[]> moves = zoomed.getAsJsonArray("moves").asList().stream()
                .map(JsonElement::getAsJsonArray)
                .map(move ->
                        new double[] {move.get(0).getAsDouble(), move.get(1).getAsDouble()})
                .toList();
        BoundingBox plot = timeline.plot();
        double centre = plot.x + plot.width / 2;
        double ratio = Math.exp(-turned * 0.0022);

        assertThat(zoomed.get("same").getAsBoolean()).isTrue();
        assertThat(moves)
                .hasSizeGreaterThan(10)
                .allSatisfy(move ->
                        assertThat(move[1]).isCloseTo(centre + (move[0] - centre) * ratio, Offset.offset(1.5)));
        assertThat(zoomed.get("touching").getAsInt()).isZero();

        timeline.awaitSettled();
        assertThat(
                        timeline.part(
                                ".stretched[style*=width], .sediment[style*=scale], .chips[style*=translate], .layer [data-crowded]"))
                .hasCount(0);
    }

    @Test
    void two_fingers_that_part_zoom_in() {
        TimelinePage timeline = open("en", YEAR);
        BoundingBox plot = timeline.plot();
        long before = days(timeline);
        CDPSession fingers = timeline.page().context().newCDPSession(timeline.page());
        double y = plot.y + plot.height / 2;
        double middle = plot.x + plot.width / 2;

        touch(fingers, "touchStart", middle - 60, middle + 60, y);
        for (int apart = 70; apart <= 120; apart += 10) {
            touch(fingers, "touchMove", middle - apart, middle + apart, y);
        }
        touch(fingers, "touchEnd", 0, 0, 0);
        timeline.awaitSettled();

        assertThat(days(timeline)).isBetween(before / 3, before * 2 / 3);
    }

    private static void touch(CDPSession fingers, String type, double one, double other, double y) {
        JsonArray points = new JsonArray();
        if (!type.equals("touchEnd")) {
            points.add(point(one, y, 0));
            points.add(point(other, y, 1));
        }
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        fingers.send("Input.dispatchTouchEvent", event);
    }

    private static JsonObject point(double x, double y, int id) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        point.addProperty("id", id);
        return point;
    }

    private static long days(TimelinePage timeline) {
        return ChronoUnit.DAYS.between(timeline.from(), timeline.to());
    }

    private TimelinePage open(String language, String parameters) {
        return TimelinePage.open(visitor(language, 1440, 900), desk(), parameters);
    }
}
