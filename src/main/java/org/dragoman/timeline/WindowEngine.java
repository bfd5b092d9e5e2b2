package org.dragoman.timeline;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.kernel.Language;
import org.dragoman.timeline.DrawnItems.Drawn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a window, facets, counts and rows from the index. */
@Component
class WindowEngine {

    private final TimelineTexts texts;
    private final WordQueries words;
    private final ReaderNames names;

    WindowEngine(TimelineTexts texts, WordQueries words, ReaderNames names) {
        this.texts = texts;
        this.words = words;
        this.names = names;
    }

    /** The window of a request. */
    TimelineWindow window(Generation index, WindowRequest request, LocalDate today) {
        return Answers.find(() -> answer(index, request, today));
    }

    /** Differs where windows of a request do that reflect the same revision. */
    int tag(Generation index, WindowRequest request, LocalDate today) {
        return Objects.hash(index.progress(), names.index().size(), request.toString(), today.toString());
    }

    private TimelineWindow answer(Generation index, WindowRequest request, LocalDate today) throws IOException {
        TimelineFilter filter = request.filter();
        Inquiry inquiry = inquiry(index, filter);
        Overview overview = inquiry.overview(request.lanes());
        Sight sight = Sight.of(request.range(), filter.match());
        Lanes lanes = inquiry.lanes(request.lanes());
        WindowTally tally = tally(inquiry, request, sight, lanes, overview);
        int[] documents = drawn(index, inquiry, request, sight, overview, tally.total());
        List<Drawn> drawn =
                items(index).of(documents, new DrawnItems.Reader(request.language(), filter.words()), index);
        List<List<String>> keys =
                drawn.stream().map(event -> lanes.keys(event.traits())).toList();
        DayRange extent = overview.extent().orElse(request.range());
        return new TimelineWindow(
                index.progress().revision(),
                request.range().from(),
                request.range().to(),
                today,
                index.building(),
                tally.total(),
                overview.matching(),
                overview.undated(),
                extent,
                request.binCount(),
                lanes(request, lanes, overview, tally, drawn, keys),
                overview.shown(request.range()),
                IntStream.range(0, drawn.size())
                        .mapToObj(place -> drawn.get(place).item().at(keys.get(place), place + 1))
                        .toList(),
                facets(
                        index,
                        filter,
                        request.range(),
                        tally.facets(),
                        request.language(),
                        new FacetWish(request.facets(), "")));
    }

    private record ItemsOf(NameIndex names) {}

    private DrawnItems items(Generation index) {
        return index.keep(new ItemsOf(names.index()), DrawnItems.class, () -> new DrawnItems(texts, names));
    }

    private Inquiry inquiry(Generation index, TimelineFilter filter) {
        return new Inquiry(index, filter, words);
    }

    private static WindowTally tally(
            Inquiry inquiry, WindowRequest request, Sight sight, Lanes lanes, Overview overview) throws IOException {
        OptionalInt shift = LaneWeights.shift(overview.reach().orElse(request.range()), request);
        if (shift.isEmpty() || !inquiry.countable(sight)) {
            return WindowTally.of(request, sight, lanes, inquiry);
        }
        return WindowTally.of(
                request, inquiry.counts(request.lanes(), sight), inquiry.weights(request.lanes(), shift.getAsInt()));
    }

    /** The documents of the events to draw, most important first. */
    private static int[] drawn(
            Generation index, Inquiry inquiry, WindowRequest request, Sight sight, Overview overview, int inSight)
            throws IOException {
        Tiles tiles = inquiry.tiles(request.lanes());
        Choice choice = new Choice(request.range(), sight, overview.dated());
        choice.take(tiles.first(choice.tiles()), new Documents(index.present()));
        if (choice.wanting(inSight) > 0) {
            choice.fill(tiles.first(sight, Choice.FLOOR), inSight);
        }
        return choice.documents();
    }

    /** The lanes that have events in sight, in an order that does not depend on the window: by all events of the filter. */
    private List<TimelineLane> lanes(
            WindowRequest request,
            Lanes lanes,
            Overview overview,
            WindowTally tally,
            List<Drawn> drawn,
            List<List<String>> keys) {
        List<Integer> shown = IntStream.range(0, lanes.size())
                .filter(lane -> tally.count(lane) > 0)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(
                                lane -> lanes.key(lane).equals(Lanes.REST))
                        .thenComparing(lane -> overview.ever(lane), Comparator.reverseOrder())
                        .thenComparing(lanes::key))
                .toList();
        Map<String, Bins> bins =
                shown.stream().limit(request.binned()).collect(Collectors.toMap(lanes::key, tally::bins));
        for (int place = 0; place < drawn.size(); place++) {
            takeOff(drawn.get(place), keys.get(place), bins);
        }
        return shown.stream()
                .map(lane -> texts.lane(
                        lanes.key(lane),
                        lanes.called(lane),
                        request.lanes(),
                        tally.count(lane),
                        Optional.ofNullable(bins.get(lanes.key(lane)))
                                .map(Bins::runs)
                                .orElse(List.of()),
                        request.language()))
                .toList();
    }

    /** What is drawn by itself has no weight in the bins. */
    private static void takeOff(Drawn event, List<String> lanes, Map<String, Bins> bins) {
        DayRange days = event.date().possible();
        for (String key : lanes) {
            Bins own = bins.get(key);
            if (own != null) {
                own.remove(
                        days.from().toEpochDay(),
                        days.to().toEpochDay(),
                        event.date().alternatives());
            }
        }
    }

    private List<TimelineEntry> entries(Generation index, int[] documents) throws IOException {
        List<TimelineEntry> entries = index.entries(documents);
        names.prepare(entries);
        return entries;
    }

    /** Counts of the whole register on the day that the filter asks for. */
    private FacetTally register(Generation index, TimelineFilter filter) {
        return inquiry(index, TimelineFilter.EVERYTHING.withAsOf(filter.asOf()))
                .overview(Inquiry.USUAL)
                .allFacets();
    }

    /** What each value of each facet would find; without a range at any time, undated events included. */
    Facets facets(
            Generation index, TimelineFilter filter, @Nullable DayRange range, Language language, FacetWish wish) {
        RangeTally found = inquiry(index, filter).range(Sight.of(range, filter.match()));
        return facets(index, filter, range, found.facets(), language, wish);
    }

    private Facets facets(
            Generation index,
            TimelineFilter filter,
            @Nullable DayRange range,
            FacetTally found,
            Language language,
            FacetWish wish) {
        ValueSearch search = new ValueSearch(names.index(), wish.words());
        return new FacetValues(texts, language, search)
                .of(
                        filter,
                        wish.facets(),
                        found,
                        register(index, filter),
                        facet -> inquiry(index, filter)
                                .terms(facet, Sight.of(range, filter.match()))
                                .counts());
    }

    TimelineCounts counts(Generation index, TimelineFilter filter, @Nullable DayRange range) {
        Inquiry inquiry = inquiry(index, filter);
        Overview overview = inquiry.overview(Inquiry.USUAL);
        int total = inquiry.range(Sight.of(range, filter.match())).total();
        return new TimelineCounts(total, overview.matching(), overview.undated());
    }

    List<TimelineRow> rows(
            Generation index,
            TimelineFilter filter,
            @Nullable DayRange range,
            Language language,
            int offset,
            int limit) {
        RowOrder order = inquiry(index, filter).rows(Sight.of(range, filter.match()));
        MatchReasons reasons = new MatchReasons(names, filter.words());
        return Answers.find(() -> entries(index, order.documents(offset, limit)).stream()
                .map(entry -> texts.row(entry, language, reasons.of(entry, language)))
                .toList());
    }

    /** Why the words of a filter find an event. */
    List<TimelineMatch> matches(TimelineEntry entry, TimelineFilter filter, Language language) {
        names.prepare(List.of(entry));
        return new MatchReasons(names, filter.words()).of(entry, language);
    }

    /** From the first to the last day of all events with a date. */
    Optional<DayRange> extent(Generation index) {
        return inquiry(index, TimelineFilter.EVERYTHING).overview(Inquiry.USUAL).extent();
    }
}
