package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Totals, lanes and facets of windows of any length are those of a count over all events, before and after changes. */
class CountedWindowsTest {

    private static final int SIZE = 3000;
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final int DAYS = 9000;
    private static final List<String> STATES = List.of("RU", "KZ", "UZ", "TR", "CN", "BE", "AE");

    private final Random random = new Random(41);
    private final Map<Long, EventSnapshot> register = new LinkedHashMap<>();

    /** @param country chosen, or empty */
    private record Choice(String country, String family) {

        String query() {
            return (country.isEmpty() ? "" : "&country=" + country) + (family.isEmpty() ? "" : "&type=" + family);
        }

        boolean byCountry(EventSnapshot event) {
            return country.isEmpty() || countries(event).contains(country);
        }

        boolean byType(EventSnapshot event) {
            return family.isEmpty() || familyOf(event).equals(family);
        }
    }

    private static final List<Choice> CHOICES =
            List.of(new Choice("", ""), new Choice("KZ", ""), new Choice("", "talks"), new Choice("RU", "visit"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 200, 365, 1500, 4000, 7000, 30_000})
    void what_is_in_sight_is_counted(int days) throws IOException {
        for (long id = 1; id <= SIZE; id++) {
            register.put(id, anything(id));
        }
        try (IndexFolder index = Windows.index(register.values())) {
            List<LocalDate> places = IntStream.range(0, 6)
                    .mapToObj(_ -> FIRST.plusDays(random.nextInt(-days, DAYS)))
                    .toList();
            check(index, places, days);
            for (int changes : new int[] {1, 40, 300}) {
                change(index, changes);
                check(index, places, days);
            }
        }
    }

    @Test
    void what_is_open_is_in_sight_as_far_as_it_may_reach() throws IOException {
        for (int place = 0; place < 600; place++) {
            LocalDate day = FIRST.plusDays(10L * place);
            long id = place + 1L;
            register.put(
                    id,
                    event(id, place % 2 == 0 ? day + "/.." : "[.." + day + "]")
                            .states("KZ")
                            .build());
        }
        try (IndexFolder index = Windows.index(register.values())) {
            List<LocalDate> places = IntStream.range(0, 30)
                    .mapToObj(place -> FIRST.plusDays(220L * place - 300))
                    .toList();
            check(index, places, 1);
            check(index, places, 2000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&q=grain", "&dyad=KZ-RU", "&country=KZ&q=grain"})
    void where_no_event_has_a_date_nothing_is_in_sight(String filter) throws IOException {
        register.put(
                1L,
                event(1).states("KZ", "RU")
                        .title(Language.EN, "Transit of grain")
                        .build());
        for (List<EventSnapshot> events : List.of(List.<EventSnapshot>of(), List.copyOf(register.values()))) {
            try (IndexFolder index = Windows.index(events)) {
                TimelineWindow window = Windows.window(index, "from=2000-01-01&to=2030-12-31&lanes=country" + filter);

                assertThat(window.total()).isZero();
                assertThat(window.undated()).isEqualTo(events.size());
                assertThat(window.lanes()).isEmpty();
            }
        }
    }

    private void check(IndexFolder index, List<LocalDate> places, int days) {
        for (Choice choice : CHOICES) {
            for (LocalDate from : places) {
                LocalDate to = from.plusDays(days - 1L);
                TimelineWindow window =
                        Windows.window(index, "from=" + from + "&to=" + to + "&lanes=country" + choice.query());
                assertCounted(window, inSight(from, to), choice);
                assertThat(Windows.counts(index, "match=overlap" + choice.query(), new DayRange(from, to))
                                .total())
                        .isEqualTo(window.total());
            }
        }
    }

    private List<EventSnapshot> inSight(LocalDate from, LocalDate to) {
        return register.values().stream()
                .filter(event -> {
                    EventDate date = event.event().data().date();
                    return date != null && date.mayOverlap(from, to);
                })
                .toList();
    }

    private static void assertCounted(TimelineWindow window, List<EventSnapshot> inSight, Choice choice) {
        List<EventSnapshot> found = inSight.stream()
                .filter(event -> choice.byCountry(event) && choice.byType(event))
                .toList();
        String what = window.from() + " to " + window.to() + choice.query();
        assertThat(window.total()).as(what).isEqualTo(found.size());
        Map<String, Long> lanes = times(found, CountedWindowsTest::countries);
        if (!choice.country.isEmpty()) {
            lanes.keySet().retainAll(List.of(choice.country));
        }
        assertThat(window.lanes().stream()
                        .filter(lane -> !lane.key().equals(Lanes.REST))
                        .collect(Collectors.toMap(TimelineLane::key, lane -> (long) lane.count())))
                .as(what)
                .isEqualTo(lanes);
        assertThat(values(window, Facet.COUNTRY))
                .as(what)
                .containsAllEntriesOf(
                        times(inSight.stream().filter(choice::byType).toList(), CountedWindowsTest::countries));
        assertThat(values(window, Facet.TYPE))
                .as(what)
                .containsAllEntriesOf(
                        times(inSight.stream().filter(choice::byCountry).toList(), event -> List.of(familyOf(event))));
        assertThat(values(window, Facet.STATUS))
                .as(what)
                .containsAllEntriesOf(times(
                        found, event -> List.of(event.event().data().status().code())));
    }

    private static Map<String, Long> values(TimelineWindow window, Facet facet) {
        return window.facets().of(facet).stream()
                .collect(Collectors.toMap(FacetValue::value, value -> (long) value.count()));
    }

    private static Map<String, Long> times(List<EventSnapshot> events, Function<EventSnapshot, List<String>> values) {
        return events.stream()
                .flatMap(event -> values.apply(event).stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
    }

    private static List<String> countries(EventSnapshot event) {
        return event.participants().stream()
                .map(ActorSummary::country)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String familyOf(EventSnapshot event) {
        return event.event().data().type().family().code();
    }

    /** Events that change, come and go. */
    private void change(IndexFolder index, int changes) throws IOException {
        for (int change = 0; change < changes; change++) {
            long id = 1L + random.nextInt(SIZE + 50);
            if (random.nextInt(4) == 0) {
                register.remove(id);
            } else {
                register.put(id, anything(id));
            }
            index.replace(new EventId(id), register.get(id));
        }
        index.publish(IndexProgress.begin(1L + changes, "", 0).complete());
    }

    private EventSnapshot anything(long id) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        SnapshotBuilder builder = switch (random.nextInt(14)) {
            case 0 -> event(id);
            case 1 -> event(id, day.toString().substring(0, 7));
            case 2 -> event(id, day.toString().substring(0, 4));
            case 3 -> event(id, day + "/..");
            case 4 -> event(id, "[.." + day + "]");
            case 5 -> event(id, "[" + day + "," + day.plusDays(1L + random.nextInt(400)) + "]");
            case 6 -> event(id, day + "/" + day.plusDays(random.nextInt(1200)));
            case 7 -> event(id, "[" + day + ".." + day.plusDays(1L + random.nextInt(20)) + "]");
            default -> event(id, day + "/" + day.plusDays(random.nextInt(4)));
        };
        List<String> states = new ArrayList<>(STATES);
        List<String> some = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(_ -> states.remove(random.nextInt(states.size())))
                .toList();
        EventType[] types = EventType.values();
        return builder.type(types[random.nextInt(types.length)])
                .states(some.toArray(String[]::new))
                .build();
    }
}
