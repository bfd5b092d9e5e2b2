package org.dragoman.timeline;

import java.util.List;
import org.dragoman.kernel.EventType;

/**
 * What decides on the lanes of an event, whatever the lanes stand for.
 *
 * @param countries ISO 3166 alpha-2 codes
 * @param persons codes of those who take part
 * @param organisations codes of those that take part
 * @param sources codes
 */
record LaneTraits(
        EventType.Family family,
        List<String> countries,
        List<String> persons,
        List<String> organisations,
        List<String> sources) {

    LaneTraits {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        sources = List.copyOf(sources);
    }
}
