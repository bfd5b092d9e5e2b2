package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EditorialState;
import org.dragoman.event.EventData;
import org.dragoman.event.EventMention;
import org.dragoman.event.EventSnapshot;
import org.dragoman.event.MentionData;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.Evidence;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.NameFolding;
import org.dragoman.kernel.WorldStatus;
import org.dragoman.timeline.TimelineEntry.Part;
import org.dragoman.timeline.TimelineEntry.Slip;
import org.jspecify.annotations.Nullable;

/** Makes entries of the register's snapshots: as they stand now, or as the articles published by a day told them. */
final class EntryReader {

    private EntryReader() {}

    /** The published events as they stand now, most important first. */
    static List<TimelineEntry> now(List<EventSnapshot> snapshots) {
        return published(snapshots)
                .map(snapshot -> {
                    EventData data = snapshot.event().data();
                    return entry(snapshot, snapshot.mentions(), data.date(), data.status());
                })
                .sorted(TimelineEntry.BY_RANK)
                .toList();
    }

    /**
     * The published events as the articles published by the day told them: the last of those articles decides the status,
     * the last one with a date decides the date; an event without any is not known yet. Most important first.
     */
    static List<TimelineEntry> asOf(List<EventSnapshot> snapshots, LocalDate day) {
        return published(snapshots)
                .map(snapshot -> known(snapshot, day))
                .flatMap(Optional::stream)
                .sorted(TimelineEntry.BY_RANK)
                .toList();
    }

    private static Stream<EventSnapshot> published(List<EventSnapshot> snapshots) {
        return snapshots.stream().filter(EntryReader::published);
    }

    static boolean published(EventSnapshot snapshot) {
        return snapshot.event().state() == EditorialState.PUBLISHED;
    }

    private static Optional<TimelineEntry> known(EventSnapshot snapshot, LocalDate day) {
        List<EventMention> mentions = snapshot.mentions().stream()
                .filter(mention -> !mention.publishedOn().isAfter(day))
                .toList();
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        EventDate date = mentions.reversed().stream()
                .map(mention -> mention.mention().data().date())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        WorldStatus status = mentions.getLast().mention().data().status();
        return Optional.of(entry(snapshot, mentions, date, status));
    }

    private static TimelineEntry entry(
            EventSnapshot snapshot, List<EventMention> mentions, @Nullable EventDate date, WorldStatus status) {
        EventData data = snapshot.event().data();
        return new TimelineEntry(
                snapshot.event().id(),
                data.type(),
                status,
                snapshot.event().verification() == Verification.DISPUTED,
                date,
                snapshot.event().importance(),
                data.title(),
                snapshot.place(),
                parts(snapshot),
                countries(snapshot),
                mentions.stream().map(EventMention::language).distinct().toList(),
                trail(mentions, date),
                searchText(snapshot, mentions));
    }

    private static List<Part> parts(EventSnapshot snapshot) {
        List<ActorSummary> actors = snapshot.participants();
        return IntStream.range(0, actors.size())
                .mapToObj(index -> new Part(
                        actors.get(index).kind(),
                        actors.get(index).name(),
                        snapshot.event().data().participations().get(index).role()))
                .toList();
    }

    private static List<String> countries(EventSnapshot snapshot) {
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
            if (date != null && present != null && !again && exclude(date, present)) {
                trail.add(new Slip(date, said.status(), mention.publishedOn()));
            }
        }
        return List.copyOf(trail);
    }

    private static boolean exclude(EventDate earlier, EventDate present) {
        LocalDate first = present.earliestStart();
        LocalDate last = present.latestEnd();
        return !earlier.mayOverlap(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last);
    }

    private static String searchText(EventSnapshot snapshot, List<EventMention> mentions) {
        EventData data = snapshot.event().data();
        PlaceSummary place = snapshot.place();
        Stream<String> placeNames = place == null ? Stream.of() : texts(place.name());
        Stream<String> actorNames = snapshot.participants().stream()
                .flatMap(actor -> Stream.concat(texts(actor.name()), actor.aliases().stream()));
        Stream<String> quotes = mentions.stream()
                .flatMap(mention -> mention.mention().data().evidence().stream())
                .map(Evidence::quote);
        return Stream.of(texts(data.title()), texts(data.summary()), placeNames, actorNames, quotes)
                .flatMap(text -> text)
                .map(NameFolding::fold)
                .distinct()
                .collect(Collectors.joining(" ", " ", ""));
    }

    private static Stream<String> texts(LocalizedText text) {
        return Stream.of(Language.values()).flatMap(language -> text.in(language).stream());
    }
}
