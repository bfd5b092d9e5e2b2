package org.dragoman.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.history.HistoryService;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.PlaceId;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the reference names that the database does not have yet, at every start and before anything asks for them. A
 * canonical name once stored is never replaced, and what an editor has changed is the editors' from then on: a name that was
 * removed stays removed.
 */
@Component
class ReferenceSeed implements SmartInitializingSingleton {

    private final ActorQuery actors;
    private final PlaceQuery places;
    private final NameBookQuery nameBooks;
    private final ActorRepository repository;
    private final HistoryService history;
    private final TransactionTemplate transaction;

    ReferenceSeed(
            ActorQuery actors,
            PlaceQuery places,
            NameBookQuery nameBooks,
            ActorRepository repository,
            HistoryService history,
            TransactionTemplate transaction) {
        this.actors = actors;
        this.places = places;
        this.nameBooks = nameBooks;
        this.repository = repository;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        NameBook reference = ReferenceNames.load();
        transaction.executeWithoutResult(status -> sow(reference));
    }

    /** Writes what the book names and the database does not. */
    void sow(NameBook reference) {
        NameBook known = nameBooks.current();
        Map<List<String>, NamedActor> knownActors = byKey(known.actors(), ReferenceSeed::key);
        for (NamedActor actor : reference.actors()) {
            NamedActor stored = knownActors.get(key(actor));
            sow(actor, stored == null ? Map.of() : stored.names());
        }
        Map<List<String>, NamedPlace> knownPlaces = byKey(known.places(), ReferenceSeed::key);
        for (NamedPlace place : reference.places()) {
            NamedPlace stored = knownPlaces.get(key(place));
            sow(place, stored == null ? Map.of() : stored.names());
        }
    }

    private void sow(NamedActor actor, Map<Language, List<String>> known) {
        if (!known.equals(actor.names())) {
            Optional<ActorId> stored = actors.byCode(actor.kind(), actor.code()).map(ActorSummary::id);
            if (stored.filter(id -> history.version(ActorRecordService.subject(id)) > 0)
                    .isPresent()) {
                return;
            }
            ActorId id = stored.orElseGet(
                    () -> repository.insert(actor.kind(), actor.code(), actor.country(), actor.usualLevel()));
            eachMissing(
                    actor.names(), known, (language, kind, text) -> repository.insertName(id, language, kind, text));
        }
    }

    private void sow(NamedPlace place, Map<Language, List<String>> known) {
        if (!known.equals(place.names())) {
            Optional<PlaceId> stored = places.byCode(place.kind(), place.code()).map(PlaceSummary::id);
            PlaceId id = stored.orElseGet(
                    () -> repository.insertPlace(place.kind(), place.code(), place.country(), place.capital()));
            eachMissing(
                    place.names(),
                    known,
                    (language, kind, text) -> repository.insertPlaceName(id, language, kind, text));
        }
    }

    private interface NameWriter {
        void write(Language language, String nameKind, String text);
    }

    private static void eachMissing(
            Map<Language, List<String>> wanted, Map<Language, List<String>> known, NameWriter writer) {
        for (Language language : Language.values()) {
            List<String> there = known.getOrDefault(language, List.of());
            boolean first = there.isEmpty();
            for (String name : wanted.getOrDefault(language, List.of())) {
                if (!there.contains(name)) {
                    writer.write(language, first ? StoredName.CANONICAL : StoredName.ALIAS, name);
                    first = false;
                }
            }
        }
    }

    private static List<String> key(NamedActor actor) {
        return List.of(actor.kind().code(), actor.code());
    }

    private static List<String> key(NamedPlace place) {
        return List.of(place.kind().code(), place.code());
    }

    private static <T> Map<List<String>, T> byKey(List<T> named, Function<T, List<String>> key) {
        return named.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
