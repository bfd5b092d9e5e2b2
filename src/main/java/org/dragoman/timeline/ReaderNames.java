package org.dragoman.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The names of actors and places that windows show and look for, kept until the register learns a new one. */
@Component
class ReaderNames {

    private final Function<Collection<ActorId>, Map<ActorId, ActorSummary>> actors;
    private final Function<Collection<PlaceId>, Map<PlaceId, PlaceSummary>> places;
    private final Supplier<NameBook> book;
    private final Map<ActorId, ActorSummary> knownActors = new ConcurrentHashMap<>();
    private final Map<PlaceId, PlaceSummary> knownPlaces = new ConcurrentHashMap<>();
    private volatile @Nullable Read read;

    private record Read(NameBook book, NameIndex index) {}

    @Autowired
    ReaderNames(ActorService service) {
        this(service::summaries, service::places, service::nameBook);
    }

    ReaderNames(
            Function<Collection<ActorId>, Map<ActorId, ActorSummary>> actors,
            Function<Collection<PlaceId>, Map<PlaceId, PlaceSummary>> places,
            Supplier<NameBook> book) {
        this.actors = actors;
        this.places = places;
        this.book = book;
    }

    /** Forgets what has been overtaken. */
    NameIndex refresh() {
        NameBook present = book.get();
        Read last = read;
        if (last == null || !present.equals(last.book)) {
            last = new Read(present, new NameIndex(present));
            read = last;
            knownActors.clear();
            knownPlaces.clear();
        }
        return last.index;
    }

    /** All names, as of the last refresh. */
    NameIndex index() {
        Read last = read;
        return last == null ? refresh() : last.index;
    }

    /** Reads what the entries name and is not known yet. */
    void prepare(Collection<TimelineEntry> entries) {
        List<ActorId> newActors = entries.stream()
                .flatMap(entry -> entry.parts().stream())
                .map(TimelineEntry.Part::actor)
                .filter(id -> !knownActors.containsKey(id))
                .distinct()
                .toList();
        if (!newActors.isEmpty()) {
            knownActors.putAll(actors.apply(newActors));
        }
        List<PlaceId> newPlaces = entries.stream()
                .map(TimelineEntry::place)
                .filter(id -> id != null && !knownPlaces.containsKey(id))
                .distinct()
                .toList();
        if (!newPlaces.isEmpty()) {
            knownPlaces.putAll(places.apply(newPlaces));
        }
    }

    /** The actors of a prepared entry, each with its part. */
    @Nullable
    ActorSummary actor(TimelineEntry.Part part) {
        return knownActors.get(part.actor());
    }

    /** The place of a prepared entry; nothing where it has none. */
    @Nullable
    PlaceSummary place(TimelineEntry entry) {
        PlaceId id = entry.place();
        return id == null ? null : knownPlaces.get(id);
    }
}
