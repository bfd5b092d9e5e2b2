package org.dragoman.timeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.NamedActor;
import org.dragoman.actor.NamedPlace;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventSnapshot;
import org.dragoman.i18n.EventDateText;
import org.dragoman.i18n.Translations;
import org.dragoman.i18n.Vocabulary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.dragoman.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** Asks the engine for windows of a register. */
final class Windows {

    static final LocalDate TODAY = LocalDate.of(2025, 10, 22);

    private static final List<String> COUNTRIES = List.of("RU", "KZ", "UZ", "TR", "CN", "AE", "TJ", "KG", "AZ", "SA");

    private static final List<EventType> TYPES = List.of(EventType.values());

    private static final Map<String, ActorSummary> ACTORS = new ConcurrentHashMap<>();

    private static final Map<String, PlaceSummary> PLACES = new ConcurrentHashMap<>();

    private static final IdentityHashMap<List<EventSnapshot>, IndexFolder> INDEXES = new IdentityHashMap<>();

    private static final ReaderNames NAMES = new ReaderNames(
            ids -> ACTORS.values().stream().collect(Collectors.toMap(ActorSummary::id, actor -> actor)),
            ids -> PLACES.values().stream().collect(Collectors.toMap(PlaceSummary::id, place -> place)),
            Windows::book);

    private static final WindowEngine ENGINE = new WindowEngine(texts(), new WordQueries(NAMES), NAMES);

    private Windows() {}

    private static TimelineTexts texts() {
        Translations translations = new Translations();
        return new TimelineTexts(translations, new Vocabulary(translations), new EventDateText(translations), NAMES);
    }

    /** The actor that events name so, the same each time. */
    static ActorSummary actor(
            ActorKind kind, @Nullable String country, @Nullable Integer level, LocalizedText name, String... aliases) {
        String code = Slug.of(kind + " " + country + " " + name.forReader(Language.EN) + " " + List.of(aliases));
        return ACTORS.computeIfAbsent(
                code,
                fresh -> new ActorSummary(
                        new ActorId(1000L + ACTORS.size()), kind, fresh, country, level, name, List.of(aliases)));
    }

    /** The place that events name so, the same each time. */
    static PlaceSummary place(String country, String name) {
        String code = Slug.of(country + " " + name);
        return PLACES.computeIfAbsent(
                code,
                fresh -> new PlaceSummary(
                        new PlaceId(7L + PLACES.size()),
                        PlaceKind.CITY,
                        fresh,
                        country,
                        LocalizedText.of(Language.EN, name)));
    }

    private static NameBook book() {
        return new NameBook(
                ACTORS.values().stream()
                        .map(actor -> new NamedActor(
                                actor.kind(),
                                actor.code(),
                                actor.country(),
                                actor.usualLevel(),
                                Map.of(Language.EN, names(actor))))
                        .toList(),
                PLACES.values().stream()
                        .map(place -> new NamedPlace(
                                place.kind(),
                                place.code(),
                                place.country(),
                                false,
                                Map.of(Language.EN, List.of(place.name().forReader(Language.EN)))))
                        .toList());
    }

    private static List<String> names(ActorSummary actor) {
        List<String> names = new ArrayList<>(actor.aliases());
        names.addFirst(actor.name().forReader(Language.EN));
        return names;
    }

    /** @param query as in an address: {@code from=2025-01-01&to=2025-12-31&type=visit} */
    static synchronized TimelineWindow window(List<EventSnapshot> snapshots, String query) {
        return window(INDEXES.computeIfAbsent(snapshots, Windows::index), query);
    }

    /** A window of what an index holds now. */
    static synchronized TimelineWindow window(IndexFolder index, String query) {
        NAMES.refresh();
        WindowRequest request = WindowRequest.read(parameters(query), Language.EN);
        return index.read(present -> ENGINE.window(present, request, TODAY));
    }

    /** All rows of what an index holds now, of the filter in an address. */
    static synchronized List<TimelineRow> rows(IndexFolder index, String query, @Nullable DayRange range) {
        NAMES.refresh();
        TimelineFilter filter = TimelineFilter.read(parameters(query));
        return index.read(present -> ENGINE.rows(present, filter, range, Language.EN, 0, Integer.MAX_VALUE));
    }

    /** The numbers of what an index holds now, of the filter in an address. */
    static synchronized TimelineCounts counts(IndexFolder index, String query, @Nullable DayRange range) {
        NAMES.refresh();
        TimelineFilter filter = TimelineFilter.read(parameters(query));
        return index.read(present -> ENGINE.counts(present, filter, range));
    }

    /** The values of facets at any time whose names have the words. */
    static synchronized Facets facets(List<EventSnapshot> snapshots, String words, Facet... wanted) {
        NAMES.refresh();
        FacetWish wish = new FacetWish(Set.of(wanted), words);
        return INDEXES.computeIfAbsent(snapshots, Windows::index)
                .read(present -> ENGINE.facets(present, TimelineFilter.EVERYTHING, null, Language.EN, wish));
    }

    /** A new index of the events, of whom no two have the same id. */
    static IndexFolder index(Collection<EventSnapshot> snapshots) {
        try {
            IndexFolder index = IndexFolder.open(Files.createTempDirectory(Path.of("target"), "index-"));
            index.begin(snapshots);
            for (EventSnapshot snapshot : snapshots) {
                index.replace(snapshot.event().id(), snapshot);
            }
            index.publish(IndexProgress.begin(1, "", 0).complete());
            return index;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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

    /** Of all slices of a run. */
    static double weight(TimelineLane.Run run) {
        return run.weights().stream().mapToDouble(Double::doubleValue).sum();
    }
}
