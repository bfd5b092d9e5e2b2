package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.event.EventSnapshot;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;

/** Asks the engine for windows of a register. */
final class Windows {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    private static final List<String> COUNTRIES = List.of("RU", "KZ", "UZ", "TR", "CN", "AE", "TJ", "KG", "AZ", "SA");

    private static final List<EventType> TYPES = List.of(EventType.values());

    static final TimelineTexts TEXTS = texts();

    private Windows() {}

    private static TimelineTexts texts() {
        Translations translations = new Translations();
        return new TimelineTexts(translations, new Vocabulary(translations), new EventDateText(translations));
    }

    /** @param query as in an address: {@code from=2025-01-01&to=2025-12-31&type=visit} */
    static TimelineWindow window(List<EventSnapshot> snapshots, String query) {
        WindowRequest request = WindowRequest.read(parameters(query), Language.EN);
        LocalDate asOf = request.filter().asOf();
        return window(asOf == null ? EntryReader.now(snapshots) : EntryReader.asOf(snapshots, asOf), request);
    }

    static TimelineWindow window(List<TimelineEntry> entries, WindowRequest request) {
        return new WindowEngine(TEXTS).window(entries, 1, request, TODAY);
    }

    static TimelineParameters parameters(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("width", List.of("1000"));
        Arrays.stream(query.split("&")).map(pair -> pair.split("=", 2)).forEach(pair -> {
            List<String> given =
                    new ArrayList<>(pair[0].equals("width") ? List.of() : values.getOrDefault(pair[0], List.of()));
            given.add(pair[1]);
            values.put(pair[0], given);
        });
        return new TimelineParameters(values);
    }

    static List<EventSnapshot> register(SnapshotBuilder... events) {
        return Stream.of(events).map(SnapshotBuilder::build).toList();
    }

    static List<Long> ids(TimelineWindow window) {
        return window.items().stream().map(TimelineItem::id).toList();
    }

    /** A register of many events over ten years, crowded around 2025; the same for the same number. */
    static List<EventSnapshot> crowd(int size) {
        Random random = new Random(7);
        return IntStream.rangeClosed(1, size)
                .mapToObj(id -> {
                    double years = random.nextGaussian() * 2;
                    LocalDate day = TODAY.plusDays(Math.round(Math.clamp(years, -5, 5) * 365));
                    String date = random.nextInt(5) == 0 ? day.toString().substring(0, 7) : day.toString();
                    String first = COUNTRIES.get((int) (COUNTRIES.size() * Math.pow(random.nextDouble(), 2)));
                    String second = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
                    return SnapshotBuilder.event(id, date)
                            .type(TYPES.get(random.nextInt(TYPES.size())))
                            .importance(random.nextInt(101))
                            .states(first.equals(second) ? new String[] {first} : new String[] {first, second})
                            .build();
                })
                .toList();
    }
}
