package org.dragoman.timeline;

import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Which page of which events is asked for.
 *
 * @param range {@code null} for all time, undated events included
 * @param offset events before the page
 * @param limit events on the page at most, 1 to {@value #MOST_LISTED}
 */
record EventPageRequest(TimelineFilter filter, @Nullable DayRange range, Language language, int offset, int limit) {

    private static final int MOST_LISTED = 500;
    private static final int USUALLY_LISTED = 100;

    /**
     * The page that an address names.
     *
     * @param fallback language of the labels where the address names none
     * @throws TimelineParameterException if one of its parameters cannot be read
     */
    static EventPageRequest read(TimelineParameters parameters, Language fallback) {
        boolean ranged =
                parameters.one("from").isPresent() || parameters.one("to").isPresent();
        return new EventPageRequest(
                TimelineFilter.read(parameters),
                ranged ? parameters.range("from", "to") : null,
                parameters.choice("lang", Language.values(), Language::code).orElse(fallback),
                count(parameters, "offset", 0, 0, Integer.MAX_VALUE),
                count(parameters, "limit", USUALLY_LISTED, 1, MOST_LISTED));
    }

    EventPageRequest withFilter(TimelineFilter wanted) {
        return new EventPageRequest(wanted, range, language, offset, limit);
    }

    private static int count(TimelineParameters parameters, String name, int usual, int least, int most) {
        long number = parameters.number(name).orElse((long) usual);
        if (number < least || number > most) {
            throw new TimelineParameterException(
                    name, "'" + name + "' has to be a whole number from " + least + " to " + most);
        }
        return (int) number;
    }
}
