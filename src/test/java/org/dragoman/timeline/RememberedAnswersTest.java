package org.dragoman.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.timeline.SnapshotBuilder.event;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.assertj.core.util.DoubleComparator;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is remembered from before a change, windows are those of an index made after it. */
class RememberedAnswersTest {

    private static final int SIZE = 2600;

    private static final List<String> STATES = List.of("RU", "KZ", "UZ", "TR", "CN", "BE");

    /** Narrow and wide, by each kind of filter and of lanes. */
    private static final List<String> QUESTIONS = List.of(
            "from=2025-10-01&to=2025-10-31&lanes=country",
            "from=2000-01-01&to=2099-12-31&lanes=country",
            "from=2021-03-01&to=2030-02-01&lanes=type&country=RU",
            "from=2024-01-01&to=2025-06-30&lanes=country&type=talks&status=took_place",
            "from=2000-01-01&to=2099-12-31&lanes=country&q=grain",
            "from=2025-01-01&to=2026-12-31&lanes=source&q=grain",
            "from=2000-01-01&to=2099-12-31&lanes=person&facets=person&facets=dyad&facets=source",
            "from=2022-01-01&to=2029-12-31&lanes=none&dyad=KZ-RU",
            "from=2000-01-01&to=2099-12-31&lanes=country&asOf=2025-06-01",
            "from=2025-08-01&to=2025-12-31&lanes=country&match=inside");

    private final Random random = new Random(23);
    private final Map<Long, EventSnapshot> register = new TreeMap<>();
    private final List<IndexFolder> open = new ArrayList<>();
    private long revision = 1;

    @AfterEach
    void close() throws IOException {
        for (IndexFolder index : open) {
            index.close();
        }
    }

    private IndexFolder index() {
        IndexFolder index = Windows.index(register.values());
        open.add(index);
        return index;
    }

    @Test
    void windows_after_changes_are_those_of_an_index_made_anew() throws IOException {
        for (long id = 1; id <= SIZE; id++) {
            register.put(id, anything(id));
        }
        IndexFolder index = index();
        ask(index);
        int fromMemory = 0;
        for (int changes : new int[] {1, 1, 3, 20, 1, 60, 2, 200, 1, 500, 1, 1, 40, 1}) {
            for (int change = 0; change < changes; change++) {
                change(index);
            }
            index.publish(IndexProgress.begin(++revision, "", 0).complete());
            fromMemory += index.read(now ->
                            now.segments().settled().size() < now.present().size())
                    ? 1
                    : 0;
            IndexFolder anew = index();
            assertSame(ask(index), ask(anew));
            assertSameRows(index, anew, null);
            assertSameRows(index, anew, new DayRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        }
        assertThat(fromMemory).isGreaterThan(5);
    }

    @Test
    void an_event_at_the_edge_of_time_that_goes_takes_its_time_with_it() throws IOException {
        for (long id = 1; id <= SIZE; id++) {
            register.put(id, anything(id));
        }
        TimelineWindow without = Windows.window(index(), QUESTIONS.get(1));
        register.put(0L, event(0, "1901-02-03").states("RU").build());
        register.put(
                SIZE + 1L,
                event(SIZE + 1L, "2101-02-03/2101-03-04").states("KZ").build());
        IndexFolder index = index();
        assertThat(Windows.window(index, QUESTIONS.get(1)).extent())
                .isEqualTo(new DayRange(LocalDate.of(1901, 2, 3), LocalDate.of(2101, 3, 4)));
        for (long id : new long[] {0, SIZE + 1L}) {
            index.replace(new EventId(id), null);
        }
        index.publish(IndexProgress.begin(++revision, "", 0).complete());

        TimelineWindow after = Windows.window(index, QUESTIONS.get(1));
        assertThat(after.extent()).isEqualTo(without.extent());
        assertThat(after.items()).isEqualTo(without.items());
        assertThat(after.total()).isEqualTo(without.total());
    }

    /** Adds an event, changes one or takes one away, mostly old ones. */
    private void change(IndexFolder index) throws IOException {
        long id = 1L + random.nextInt(SIZE + 30);
        EventSnapshot now = random.nextInt(4) == 0 ? null : anything(id);
        EventSnapshot before = now == null ? register.remove(id) : register.put(id, now);
        if (before != null || now != null) {
            index.replace(new EventId(id), now);
        }
    }

    private EventSnapshot anything(long id) {
        LocalDate day = Windows.TODAY.plusDays(Math.round(Math.clamp(random.nextGaussian(), -4, 4) * 400));
        SnapshotBuilder builder = switch (random.nextInt(12)) {
            case 0 -> event(id);
            case 1 -> event(id, day.toString().substring(0, 7));
            case 2 -> event(id, day.toString().substring(0, 4));
            case 3 -> event(id, day + "/..");
            case 4 -> event(id, "[" + day + "," + day.plusDays(9) + "]");
            case 5 -> event(id, day + "/" + day.plusDays(random.nextInt(90)));
            default -> event(id, day.toString());
        };
        EventType[] types = EventType.values();
        builder.type(types[random.nextInt(types.length)])
                .importance(random.nextInt(101))
                .status(random.nextBoolean() ? WorldStatus.TOOK_PLACE : WorldStatus.ANNOUNCED);
        if (random.nextInt(3) > 0) {
            builder.states(STATES.get(random.nextInt(STATES.size())));
        }
        if (random.nextBoolean()) {
            int number = random.nextInt(40);
            builder.person("KZ", "Guest " + (char) ('A' + number), ParticipantRole.GUEST);
        }
        if (random.nextInt(3) == 0) {
            builder.title(Language.EN, "Transit of grain");
        }
        if (random.nextBoolean()) {
            String published = day.minusDays(200).toString();
            builder.mention(
                    "Paper " + random.nextInt(30),
                    published,
                    Language.EN,
                    day.toString(),
                    WorldStatus.ANNOUNCED,
                    "said");
        }
        return builder.build();
    }

    private static void assertSameRows(IndexFolder remembered, IndexFolder anew, @Nullable DayRange range) {
        for (String filter : List.of("match=overlap", "country=RU", "q=grain&type=talks")) {
            List<TimelineRow> rows = Windows.rows(remembered, filter, range);
            List<TimelineRow> expected = Windows.rows(anew, filter, range);
            assertThat(rows).as(filter).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(rows.stream().map(RememberedAnswersTest::start))
                    .as(filter)
                    .containsExactlyElementsOf(
                            expected.stream().map(RememberedAnswersTest::start).toList());
            assertThat(Windows.counts(remembered, filter, range))
                    .as(filter)
                    .isEqualTo(Windows.counts(anew, filter, range));
        }
    }

    private static Optional<LocalDate> start(TimelineRow row) {
        return Optional.ofNullable(row.date()).map(EventDate::earliestStart);
    }

    private static List<TimelineWindow> ask(IndexFolder index) {
        return QUESTIONS.stream()
                .map(question -> Windows.window(index, question))
                .toList();
    }

    private static void assertSame(List<TimelineWindow> remembered, List<TimelineWindow> anew) {
        for (int question = 0; question < QUESTIONS.size(); question++) {
            assertThat(remembered.get(question))
                    .as(QUESTIONS.get(question))
                    .usingRecursiveComparison()
                    .ignoringFields("revision")
                    .withComparatorForType(new DoubleComparator(0.0003), Double.class)
                    .isEqualTo(anew.get(question));
        }
    }
}
