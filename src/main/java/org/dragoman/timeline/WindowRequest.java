package org.dragoman.timeline;

import java.util.Set;
import org.dragoman.kernel.Language;

/**
 * What a screen asks for.
 *
 * @param width of the drawing in CSS pixels
 * @param language of labels and titles
 * @param facets those to list
 * @param binned how many lanes get bins, the first ones in their order
 */
public record WindowRequest(
        DayRange range,
        int width,
        LaneDimension lanes,
        Language language,
        TimelineFilter filter,
        Set<Facet> facets,
        long binned) {

    private static final int LEAST_WIDTH = 100;
    private static final int MOST_WIDTH = 10_000;
    private static final int MOST_BINS = 1_000;

    /** @throws TimelineParameterException if the width is out of range */
    public WindowRequest {
        if (width < LEAST_WIDTH || width > MOST_WIDTH) {
            throw wrongWidth();
        }
    }

    /**
     * The window that an address names.
     *
     * @param fallback language of the answer where the address names none
     * @throws TimelineParameterException if one of its parameters cannot be read
     */
    public static WindowRequest read(TimelineParameters parameters, Language fallback) {
        DayRange range = parameters.range("from", "to");
        String width = parameters
                .one("width")
                .orElseThrow(() -> new TimelineParameterException(
                        "width", "'width' is missing: give the width of the drawing in pixels"));
        if (!width.matches("\\d{1,6}")) {
            throw wrongWidth();
        }
        return new WindowRequest(
                range,
                Integer.parseInt(width),
                parameters
                        .choice("lanes", LaneDimension.values(), LaneDimension::code)
                        .orElse(LaneDimension.NONE),
                parameters.choice("lang", Language.values(), Language::code).orElse(fallback),
                TimelineFilter.read(parameters),
                parameters.choices("facets", Facet.values(), Facet::code).orElseGet(Facet::few),
                parameters.number("binned").orElse(Long.MAX_VALUE));
    }

    private static TimelineParameterException wrongWidth() {
        return new TimelineParameterException(
                "width", "'width' has to be a whole number of pixels from " + LEAST_WIDTH + " to " + MOST_WIDTH);
    }

    WindowRequest withFilter(TimelineFilter wanted) {
        return new WindowRequest(range, width, lanes, language, wanted, facets, binned);
    }

    /** Slices that the window is cut into: about two pixels each. */
    int binCount() {
        return Math.min(MOST_BINS, width / 2);
    }
}
