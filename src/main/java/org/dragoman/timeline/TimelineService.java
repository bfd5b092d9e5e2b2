package org.dragoman.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the views and the HTTP API ask the register for reading. The published events are kept in memory and read anew when
 * the register has a new revision, so that the database is asked one number for each window.
 */
@Service
public class TimelineService {

    private final EventService events;
    private final TimelineTexts texts;
    private final WindowEngine engine;
    private final Clock clock;

    private volatile @Nullable LoadedRegister loaded;

    TimelineService(EventService events, TimelineTexts texts, Clock clock) {
        this.events = events;
        this.texts = texts;
        this.clock = clock;
        engine = new WindowEngine(texts);
    }

    public TimelineWindow window(WindowRequest request) {
        return window(request, register());
    }

    TimelineWindow window(WindowRequest request, LoadedRegister register) {
        List<TimelineEntry> entries = register.entries(request.filter().asOf());
        return engine.window(entries, register.revision(), request, today());
    }

    /**
     * What each value of each facet would find.
     *
     * @param range {@code null} for all time, undated events included
     */
    public Facets facets(TimelineFilter filter, @Nullable DayRange range, Language language) {
        List<TimelineEntry> entries = register().entries(filter.asOf());
        return new FacetCounter(entries, filter, range, texts, language).count();
    }

    /**
     * How many events a filter finds.
     *
     * @param range {@code null} for all time, undated events included
     */
    public TimelineCounts counts(TimelineFilter filter, @Nullable DayRange range) {
        List<TimelineEntry> matching = matching(filter).toList();
        int undated =
                (int) matching.stream().filter(entry -> entry.date() == null).count();
        int total = (int) matching.stream().filter(inRange(filter, range)).count();
        return new TimelineCounts(total, matching.size(), undated);
    }

    /**
     * A page of the events of a filter, by date, undated last.
     *
     * @param range {@code null} for all time, undated events included
     */
    public List<TimelineRow> rows(
            TimelineFilter filter, @Nullable DayRange range, Language language, int offset, int limit) {
        return matching(filter)
                .filter(inRange(filter, range))
                .sorted(TimelineEntry.BY_DATE)
                .skip(offset)
                .limit(limit)
                .map(entry -> texts.row(entry, language))
                .toList();
    }

    /** The published event with all that belongs to it. */
    public Optional<EventSnapshot> event(EventId id) {
        return events.snapshot(id).filter(EntryReader::published);
    }

    /** The sequence number of the last change of the register. */
    public long revision() {
        return register().revision();
    }

    /** The day that counts as today, in UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From the first to the last day of all events with a date; nothing where there are none. */
    public Optional<DayRange> extent() {
        return WindowEngine.extent(register().entries(null));
    }

    private Stream<TimelineEntry> matching(TimelineFilter filter) {
        return register().entries(filter.asOf()).stream().filter(filter.test());
    }

    private static Predicate<TimelineEntry> inRange(TimelineFilter filter, @Nullable DayRange range) {
        return entry -> range == null || (entry.date() != null && filter.match().accepts(entry.date(), range));
    }

    /** The register as it stands. */
    LoadedRegister register() {
        long revision = events.lastRevision();
        LoadedRegister present = loaded;
        return present != null && present.revision() == revision ? present : load(revision);
    }

    private synchronized LoadedRegister load(long revision) {
        LoadedRegister present = loaded;
        if (present != null && present.revision() >= revision) {
            return present;
        }
        LoadedRegister fresh = new LoadedRegister(revision, events.snapshots());
        loaded = fresh;
        return fresh;
    }
}
