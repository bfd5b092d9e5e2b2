package org.dragoman.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** The timeline of the desk as the element draws it. */
final class TimelinePage {

    private static final String ELEMENT = "event-timeline";
    /** Milliseconds; a busy machine may take long, and that is no failure. */
    private static final double PATIENCE = 180_000;

    /** The element has the answer of the window in sight, and the wider one behind it, and nothing moves any more. */
    private static final String SETTLED = """
            element => {
              const shown = element.answer;
              return shown && shown.from === element.from && shown.to === element.to
                  && element.windows.answers.around && !element.frame.classList.contains('moving')
                  && element.drawing?.answer === shown && !element.isUpdatePending
                  && element.drawing.scale.span === element.viewport.shown
            }""";

    private final Page page;
    private final Desk desk;

    private TimelinePage(Page page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    /** Opens the timeline with the parameters of an address, for example {@code from=2024-01-01&to=2024-12-31}. */
    static TimelinePage open(Page page, Desk desk, String parameters) {
        page.navigate(desk.page("?" + parameters));
        TimelinePage timeline = new TimelinePage(page, desk);
        timeline.awaitSettled();
        return timeline;
    }

    Page page() {
        return page;
    }

    void awaitSettled() {
        page.waitForFunction(
                "() => { const element = document.querySelector('" + ELEMENT + "'); return element && (" + SETTLED
                        + ")(element) }",
                null,
                new Page.WaitForFunctionOptions().setTimeout(PATIENCE));
    }

    Locator element() {
        return page.locator(ELEMENT);
    }

    /** A part of the element's inside. */
    Locator part(String selector) {
        return page.locator(ELEMENT + " " + selector);
    }

    LocalDate from() {
        return LocalDate.parse(String.valueOf(element().getAttribute("from")));
    }

    LocalDate to() {
        return LocalDate.parse(String.valueOf(element().getAttribute("to")));
    }

    /** The lanes as far as they are in sight, without their heads. */
    BoundingBox plot() {
        BoundingBox plot = part(".body .plot").boundingBox();
        plot.height = part(".body").boundingBox().height;
        return plot;
    }

    int nodes() {
        return number("element.shadowRoot.querySelectorAll('*').length");
    }

    /** The id of the event that has the keyboard's focus, or 0. */
    int focusedEvent() {
        return number("Number(element.shadowRoot.activeElement?.dataset.id ?? 0)");
    }

    String focusedName() {
        return String.valueOf(element().evaluate("element => element.shadowRoot.activeElement?.ariaLabel ?? ''"));
    }

    /** The middle of what is drawn for an event, in pixels from the left of the screen. */
    double middleOf(int event) {
        BoundingBox box = part("[data-id='" + event + "'] .marker, .mark[data-id='" + event + "']")
                .first()
                .boundingBox();
        return box.x + box.width / 2;
    }

    /** The events that the server draws in the window in sight, as far as both ends of their dates are known. */
    List<Item> items(String lanes, String language) {
        String address =
                "api/v1/timeline?from=%s&to=%s&width=1000&lanes=%s&lang=%s".formatted(from(), to(), lanes, language);
        String answer = page.request().get(desk.page(address)).text();
        return StreamSupport.stream(
                        JsonParser.parseString(answer)
                                .getAsJsonObject()
                                .getAsJsonArray("items")
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("earliestStart").isJsonPrimitive()
                        && item.get("latestEnd").isJsonPrimitive())
                .map(Item::of)
                .toList();
    }

    /** An event as the server describes it. */
    record Item(int id, String spoken, LocalDate first, LocalDate last) {

        private static Item of(JsonObject item) {
            return new Item(
                    item.get("id").getAsInt(),
                    item.get("spoken").getAsString(),
                    LocalDate.parse(item.get("earliestStart").getAsString()),
                    LocalDate.parse(item.get("latestEnd").getAsString()));
        }

        /** The middle of the days in which it may have been, where its marker stands, in days since 1970. */
        double middle() {
            return (first.toEpochDay() + last.toEpochDay() + 1) / 2.0;
        }

        boolean liesWithin(LocalDate from, LocalDate to) {
            return !first.isBefore(from) && !last.isAfter(to);
        }
    }

    /** What a function of the element and a value answers, which may wait. */
    JsonObject look(String function, Object value) {
        Object answer = element()
                .evaluate("async (element, value) => JSON.stringify(await (" + function + ")(element, value))", value);
        return JsonParser.parseString(String.valueOf(answer)).getAsJsonObject();
    }

    private int number(String expression) {
        return ((Number) element().evaluate("element => " + expression)).intValue();
    }
}
