package org.dragoman.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.ActorMergeService;
import org.dragoman.event.EventService;
import org.dragoman.event.EventSnapshot;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the views and the HTTP API ask the register for reading; answered from the index, never from the database. */
@Service
public class TimelineService {

    private final EventService events;
    private final IndexFollower index;
    private final WindowEngine engine;
    private final ActorMergeService merges;
    private final Clock clock;

    TimelineService(
            EventService events, IndexFollower index, WindowEngine engine, ActorMergeService merges, Clock clock) {
        this.events = events;
        this.index = index;
        this.engine = engine;
        this.merges = merges;
        this.clock = clock;
    }

    /**
     * The filter as it has to be asked: where it names a person or an organisation that was merged into another one, with the
     * one that stands for it. Old links find the same events so.
     */
    public TimelineFilter standing(TimelineFilter filter) {
        return standing(standing(filter, Facet.PERSON, ActorKind.PERSON), Facet.ORGANISATION, ActorKind.ORGANISATION);
    }

    private TimelineFilter standing(TimelineFilter filter, Facet facet, ActorKind kind) {
        List<String> chosen = filter.chosen(facet);
        if (chosen.isEmpty()) {
            return filter;
        }
        Map<String, String> standing = merges.standingCodes(kind, chosen);
        return filter.with(
                facet,
                chosen.stream().map(code -> standing.getOrDefault(code, code)).toList());
    }

    /**
     * What a screen shows.
     *
     * @param request with a filter that {@link #standing} gave, as all filters here
     */
    public TimelineWindow window(WindowRequest request) {
        return index.read(now -> engine.window(now, request, today()));
    }

    /** Tells windows of the request apart: the same as long as the answer is. */
    String tag(WindowRequest request) {
        return index.read(now -> "%d-%08x".formatted(now.progress().revision(), engine.tag(now, request, today())));
    }

    /**
     * What each value of the facets asked for would find.
     *
     * @param range {@code null} for all time, undated events included
     */
    public Facets facets(TimelineFilter filter, @Nullable DayRange range, Language language, FacetWish wish) {
        return index.read(now -> engine.facets(now, filter, range, language, wish));
    }

    /**
     * How many events a filter finds.
     *
     * @param range {@code null} for all time, undated events included
     */
    public TimelineCounts counts(TimelineFilter filter, @Nullable DayRange range) {
        return index.read(now -> engine.counts(now, filter, range));
    }

    /**
     * A page of the events of a filter, by date, undated last.
     *
     * @param range {@code null} for all time, undated events included
     */
    public List<TimelineRow> rows(
            TimelineFilter filter, @Nullable DayRange range, Language language, int offset, int limit) {
        return index.read(now -> engine.rows(now, filter, range, language, offset, limit));
    }

    /** A page of events as the API lists them, with their number, both of the same state of the index. */
    EventPage page(EventPageRequest asked) {
        return index.read(now -> new EventPage(
                engine.counts(now, asked.filter(), asked.range()).total(),
                asked.offset(),
                engine
                        .rows(now, asked.filter(), asked.range(), asked.language(), asked.offset(), asked.limit())
                        .stream()
                        .map(EventPage.Item::of)
                        .toList()));
    }

    /** The published event with all that belongs to it, from the database. */
    public Optional<EventSnapshot> event(EventId id) {
        return events.snapshot(id).filter(EventVersions::published);
    }

    /** Why the words of the filter find the event as it stands now; nothing where there are none. */
    public List<TimelineMatch> matches(EventId id, TimelineFilter filter, Language language) {
        if (filter.words().isEmpty()) {
            return List.of();
        }
        return event(id)
                .map(found -> EventVersions.of(found).getLast().entry())
                .map(entry -> engine.matches(entry, filter, language))
                .orElse(List.of());
    }

    /** The sequence number of the last change of the register that the answers reflect. */
    public long revision() {
        return index.read(now -> now.progress().revision());
    }

    /** The day that counts as today, in UTC. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From the first to the last day of all events with a date; nothing where there are none. */
    public Optional<DayRange> extent() {
        return index.read(engine::extent);
    }
}
