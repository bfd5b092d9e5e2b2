package org.dragoman.timeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.kernel.EventId;
import org.dragoman.timeline.DayRange;
import org.dragoman.timeline.LaneDimension;
import org.dragoman.timeline.TimelineFilter;
import org.dragoman.timeline.TimelineParameterException;
import org.dragoman.timeline.TimelineParameters;
import org.dragoman.timeline.TimelineService;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks at, as the address bar says it: sharing the address shares the view.
 *
 * @param range the days in sight; {@code null} where the address names none
 * @param selected the event whose details are open
 */
record TimelineState(
        @Nullable DayRange range,
        LaneDimension lanes,
        TimelineFilter filter,
        @Nullable EventId selected) {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LANES = "lanes";
    private static final String EVENT = "event";
    private static final LaneDimension DEFAULT_LANES = LaneDimension.COUNTRY;

    /**
     * The state of the address that is entered. Where it names merged actors, leads to the address that names those who stand
     * for them instead, and returns nothing.
     */
    static Optional<TimelineState> entered(BeforeEnterEvent entering, TimelineService timeline) {
        TimelineState asked = read(entering.getLocation().getQueryParameters());
        TimelineState standing = asked.withFilter(timeline.standing(asked.filter()));
        if (standing.equals(asked)) {
            return Optional.of(asked);
        }
        entering.forwardTo(entering.getNavigationTarget().asSubclass(Component.class), standing.address());
        return Optional.empty();
    }

    /** The state of an address; parameters that cannot be read are passed over. */
    static TimelineState read(QueryParameters address) {
        Map<String, List<String>> values = new LinkedHashMap<>(address.getParameters());
        while (true) {
            try {
                return read(new TimelineParameters(values));
            } catch (TimelineParameterException unreadable) {
                values.remove(unreadable.parameter());
            }
        }
    }

    private static TimelineState read(TimelineParameters parameters) {
        boolean bounded = parameters.day(FROM).isPresent() && parameters.day(TO).isPresent();
        return new TimelineState(
                bounded ? parameters.range(FROM, TO) : null,
                parameters
                        .choice(LANES, LaneDimension.values(), LaneDimension::code)
                        .orElse(DEFAULT_LANES),
                TimelineFilter.read(parameters),
                parameters.number(EVENT).map(EventId::new).orElse(null));
    }

    /** The address of this state; what is at its default is left out. */
    QueryParameters address() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (range != null) {
            values.put(FROM, List.of(range.from().toString()));
            values.put(TO, List.of(range.to().toString()));
        }
        if (lanes != DEFAULT_LANES) {
            values.put(LANES, List.of(lanes.code()));
        }
        values.putAll(filter.parameters());
        if (selected != null) {
            values.put(EVENT, List.of(selected.toString()));
        }
        return new QueryParameters(values);
    }

    TimelineState withRange(@Nullable DayRange shown) {
        return new TimelineState(shown, lanes, filter, selected);
    }

    TimelineState withLanes(LaneDimension wanted) {
        return new TimelineState(range, wanted, filter, selected);
    }

    TimelineState withFilter(TimelineFilter wanted) {
        return new TimelineState(range, lanes, wanted, selected);
    }

    TimelineState withSelected(@Nullable EventId event) {
        return new TimelineState(range, lanes, filter, event);
    }
}
