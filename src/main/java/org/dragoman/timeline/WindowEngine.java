package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;

/** Answers a window from the events of the register. */
final class WindowEngine {

    private static final int OVERVIEW_BINS = 120;

    private final TimelineTexts texts;

    WindowEngine(TimelineTexts texts) {
        this.texts = texts;
    }

    /**
     * The window of a request.
     *
     * @param entries of the register, most important first
     * @param revision sequence number of the last change that the entries reflect
     */
    TimelineWindow window(List<TimelineEntry> entries, long revision, WindowRequest request, LocalDate today) {
        List<TimelineEntry> matching =
                entries.stream().filter(request.filter().test()).toList();
        List<TimelineEntry> dated =
                matching.stream().filter(entry -> entry.date() != null).toList();
        List<TimelineEntry> inWindow = dated.stream()
                .filter(entry -> request.filter().match().accepts(date(entry), request.range()))
                .toList();
        LaneKeys keys = new LaneKeys(request.lanes(), request.filter());
        List<TimelineEntry> drawn = DetailLevels.choose(dated, inWindow, request.range(), keys::of);
        DayRange extent = extent(dated).orElse(request.range());
        return new TimelineWindow(
                revision,
                request.range().from(),
                request.range().to(),
                today,
                inWindow.size(),
                matching.size(),
                matching.size() - dated.size(),
                extent,
                request.binCount(),
                lanes(
                        request,
                        keys,
                        dated,
                        inWindow,
                        drawn.stream().map(TimelineEntry::id).collect(Collectors.toSet())),
                overview(dated, extent),
                IntStream.range(0, drawn.size())
                        .mapToObj(index ->
                                texts.item(drawn.get(index), keys.of(drawn.get(index)), index + 1, request.language()))
                        .toList(),
                new FacetCounter(entries, request.filter(), request.range(), texts, request.language()).count());
    }

    /** The lanes that have events in the window, in an order that does not depend on it: by all events of the filter. */
    private List<TimelineLane> lanes(
            WindowRequest request,
            LaneKeys keys,
            List<TimelineEntry> dated,
            List<TimelineEntry> inWindow,
            Set<EventId> drawn) {
        Map<String, Integer> ever = new HashMap<>();
        dated.forEach(entry -> keys.of(entry).forEach(key -> ever.merge(key, 1, Integer::sum)));
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Bins> bins = new HashMap<>();
        for (TimelineEntry entry : inWindow) {
            for (String key : keys.of(entry)) {
                counts.merge(key, 1, Integer::sum);
                if (!drawn.contains(entry.id())) {
                    bins.computeIfAbsent(key, lane -> new Bins(request.range(), request.binCount()))
                            .add(date(entry));
                }
            }
        }
        Comparator<String> byFrequency = Comparator.<String, Boolean>comparing(LaneKeys.REST::equals)
                .thenComparing(key -> ever.getOrDefault(key, 0), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder());
        return counts.keySet().stream()
                .sorted(byFrequency)
                .map(key -> texts.lane(
                        key,
                        request.lanes(),
                        Objects.requireNonNull(counts.get(key)),
                        Optional.ofNullable(bins.get(key)).map(Bins::nonEmpty).orElse(List.of()),
                        request.language()))
                .toList();
    }

    /** From the first to the last day of those events that have a date. */
    static Optional<DayRange> extent(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.date() != null)
                .map(WindowEngine::date)
                .map(PossibleDays::all)
                .reduce(DayRange::spanning);
    }

    private static TimelineWindow.Overview overview(List<TimelineEntry> dated, DayRange extent) {
        Bins bins = new Bins(extent, OVERVIEW_BINS);
        dated.forEach(entry -> bins.add(date(entry)));
        return new TimelineWindow.Overview(extent.from(), extent.to(), bins.all());
    }

    private static EventDate date(TimelineEntry entry) {
        return Objects.requireNonNull(entry.date());
    }
}
