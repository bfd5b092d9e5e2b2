package org.dragoman.timeline;

import java.util.List;

/**
 * The lanes that events belong to.
 *
 * @param filter where it chooses countries, only these get a lane
 */
record LaneKeys(LaneDimension dimension, TimelineFilter filter) {

    /** The lane of what belongs to no other. */
    static final String REST = "rest";

    /** The only lane where events are not told apart. */
    static final String ALL = "all";

    /** Keys of the event's lanes: country codes, a family's code, {@link #ALL}; never empty. */
    List<String> of(TimelineEntry entry) {
        return switch (dimension) {
            case COUNTRY -> countries(entry);
            case TYPE -> List.of(entry.type().family().code());
            case NONE -> List.of(ALL);
        };
    }

    private List<String> countries(TimelineEntry entry) {
        List<String> chosen = filter.chosen(Facet.COUNTRY);
        List<String> countries = chosen.isEmpty()
                ? entry.countries()
                : entry.countries().stream().filter(chosen::contains).toList();
        return countries.isEmpty() ? List.of(REST) : countries;
    }
}
