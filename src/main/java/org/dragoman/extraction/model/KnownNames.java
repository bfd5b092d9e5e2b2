package org.dragoman.extraction.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.NamedActor;
import org.dragoman.actor.NamedPlace;
import org.dragoman.actor.PlaceKind;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;

/** The actors and cities of a name book by their whole names, in any of the languages. */
final class KnownNames {

    private record Named<T>(String name, T bearer) {}

    private final Map<String, List<NamedActor>> actors;
    private final Map<String, List<NamedPlace>> cities;

    KnownNames(NameBook book) {
        this.actors = byName(book.actors().stream(), NamedActor::names);
        this.cities = byName(book.places().stream().filter(place -> place.kind() == PlaceKind.CITY), NamedPlace::names);
    }

    private static <T> Map<String, List<T>> byName(Stream<T> all, Function<T, Map<Language, List<String>>> names) {
        return all.flatMap(bearer -> names.apply(bearer).values().stream()
                        .flatMap(List::stream)
                        .map(NameFolding::fold)
                        .distinct()
                        .map(name -> new Named<>(name, bearer)))
                .collect(Collectors.groupingBy(Named::name, Collectors.mapping(Named::bearer, Collectors.toList())));
    }

    /** The actor of the kind that is called so, if only one of the country is. */
    Optional<NamedActor> actor(ActorKind kind, String name, @Nullable String country) {
        return only(actors.getOrDefault(NameFolding.fold(name), List.of()).stream()
                .filter(actor -> actor.kind() == kind)
                .filter(actor -> country == null || actor.country() == null || country.equals(actor.country()))
                .toList());
    }

    /** The city that is called so, if only one of the country is. */
    Optional<NamedPlace> city(String name, @Nullable String country) {
        return only(cities.getOrDefault(NameFolding.fold(name), List.of()).stream()
                .filter(city -> country == null || country.equals(city.country()))
                .toList());
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The first English name, or the code where there is none. */
    static String english(Map<Language, List<String>> names, String code) {
        return names.getOrDefault(Language.EN, List.of()).stream().findFirst().orElse(code);
    }
}
