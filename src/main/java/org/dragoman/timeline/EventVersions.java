package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.event.EditorialState;
import org.dragoman.event.Event;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.MentionData;
import org.dragoman.event.Participation;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.timeline.TimelineEntry.Part;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;

/**
 * What a published event is and was: as it stands now, and as the articles published by each day told it. Of these articles
 * the last one decides the status and the last one with a date decides the date; before the first the event is not known.
 */
final class EventVersions {

    private final EventSnapshot snapshot;
    private final EventData data;
    private final int level;
    private final List<Part> parts;
    private final List<String> countries;

    private EventVersions(EventSnapshot snapshot) {
        this.snapshot = snapshot;
        data = snapshot.event().data();
        level = level();
        parts = parts();
        countries = countries();
    }

    /**
     * What was believed for a while.
     *
     * @param since the day from which the articles told it; {@code null} for what they never told
     * @param until the day from which they told something else; {@code null} for what stands now
     * @param words all that is said of the event
     * @param sources names of the sources of its articles, by their codes
     */
    record Version(
            TimelineEntry entry,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            List<String> words,
            Map<String, String> sources) {}

    /** Every version of a published event, the present one last; none of one that is retracted. */
    static List<Version> of(EventSnapshot snapshot) {
        return published(snapshot) ? new EventVersions(snapshot).all() : List.of();
    }

    static boolean published(EventSnapshot snapshot) {
        return snapshot.event().state() == EditorialState.PUBLISHED;
    }

    private List<Version> all() {
        List<EventMention> mentions = snapshot.mentions();
        List<Version> versions = new ArrayList<>();
        for (int known = 1; known <= mentions.size(); known++) {
            LocalDate since = mentions.get(known - 1).publishedOn();
            LocalDate until =
                    known == mentions.size() ? null : mentions.get(known).publishedOn();
            if (!since.equals(until)) {
                versions.add(told(mentions.subList(0, known), since, until));
            }
        }
        TimelineEntry now = entry(mentions, data.date(), data.status(), givenUp(mentions));
        LocalDate since = null;
        if (!versions.isEmpty()) {
            Version last = versions.removeLast();
            if (last.entry.equals(now)) {
                since = last.since;
            } else {
                versions.add(new Version(last.entry, last.since, LocalDate.MAX, last.words, last.sources));
            }
        }
        versions.add(new Version(now, since, null, words(mentions), sources(mentions)));
        return versions;
    }

    private Version told(List<EventMention> mentions, LocalDate since, @Nullable LocalDate until) {
        EventDate date = mentions.reversed().stream()
                .map(mention -> mention.mention().data().date())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        WorldStatus status = mentions.getLast().mention().data().status();
        return new Version(
                entry(mentions, date, status, trail(mentions, date)), since, until, words(mentions), sources(mentions));
    }

    private TimelineEntry entry(
            List<EventMention> mentions, @Nullable EventDate date, WorldStatus status, List<Slip> trail) {
        Event event = snapshot.event();
        return new TimelineEntry(
                event.id(),
                data.type(),
                status,
                event.verification(),
                date,
                event.importance(),
                level,
                data.title(),
                data.place(),
                parts,
                countries,
                mentions.stream()
                        .map(EventMention::language)
                        .distinct()
                        .sorted()
                        .toList(),
                List.copyOf(sources(mentions).keySet()),
                trail);
    }

    private int level() {
        List<Participation> participations = data.participations();
        return IntStream.range(0, participations.size())
                .mapToObj(place -> participations
                        .get(place)
                        .levelOf(snapshot.participants().get(place)))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
    }

    private List<Part> parts() {
        List<Participation> participations = data.participations();
        return IntStream.range(0, participations.size())
                .mapToObj(place -> new Part(
                        snapshot.participants().get(place).id(),
                        participations.get(place).role()))
                .distinct()
                .toList();
    }

    private List<String> countries() {
        Set<String> countries = new LinkedHashSet<>();
        snapshot.participants().stream()
                .map(ActorSummary::country)
                .filter(Objects::nonNull)
                .forEach(countries::add);
        if (snapshot.place() != null) {
            countries.add(snapshot.place().country());
        }
        return List.copyOf(countries);
    }

    /**
     * The dates said before the present one was first said that exclude it. A coarser date that leaves room for the present
     * one was made exact, not moved.
     */
    private static List<Slip> trail(List<EventMention> mentions, @Nullable EventDate present) {
        List<Slip> trail = new ArrayList<>();
        for (EventMention mention : mentions) {
            MentionData said = mention.mention().data();
            EventDate date = said.date();
            if (date != null && date.equals(present)) {
                break;
            }
            boolean again = !trail.isEmpty() && trail.getLast().date().equals(date);
            if (date != null && present != null && !again && !date.mayOverlap(present)) {
                trail.add(new Slip(date, said.status(), mention.publishedOn()));
            }
        }
        return trail;
    }

    /** The slip trail of the present: what the articles said before, and what editors moved without one; each date once. */
    private List<Slip> givenUp(List<EventMention> mentions) {
        EventDate present = data.date();
        List<Slip> trail = trail(mentions, present);
        if (present != null) {
            snapshot.trail().stream()
                    .filter(slip -> !slip.date().mayOverlap(present))
                    .filter(slip -> trail.stream().noneMatch(told -> told.date().equals(slip.date())))
                    .map(slip -> new Slip(slip.date(), slip.status(), slip.on()))
                    .forEach(trail::add);
            trail.sort(Comparator.comparing(Slip::saidOn));
        }
        return trail;
    }

    private static Map<String, String> sources(List<EventMention> mentions) {
        Map<String, String> sources = new TreeMap<>();
        mentions.forEach(mention -> sources.put(mention.source(), mention.sourceName()));
        return sources;
    }

    private List<String> words(List<EventMention> mentions) {
        Stream<String> quotes = mentions.stream()
                .flatMap(mention -> mention.mention().data().evidence().stream())
                .map(Evidence::quote);
        return Stream.of(texts(data.title()), texts(data.summary()), quotes)
                .flatMap(texts -> texts)
                .distinct()
                .toList();
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of(Language.values()).flatMap(language -> text.in(language).stream());
    }
}
