package org.dragoman.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * How much a mention and an event are alike: 0.35 for the sides, 0.3 for the date, 0.2 for the type, 0.15 for the place.
 * Without a common side, a possible common date or a compatible type they are not alike at all.
 *
 * @param score 0 to 1
 */
record Likeness(double score, Set<Resemblance> why) {

    private static final double SIDES = 0.35;
    private static final double DATE = 0.3;
    private static final double TYPE = 0.2;
    private static final double PLACE = 0.15;
    private static final double UNKNOWN = 0.5;

    /**
     * What is compared.
     *
     * @param countries of the participants (ISO 3166 alpha-2)
     * @param others organisations, and persons of no country
     * @param country where it is (ISO 3166 alpha-2)
     */
    record Facts(
            EventType type,
            @Nullable EventDate date,
            @Nullable PlaceId place,
            @Nullable String country,
            Set<String> countries,
            Set<ActorId> persons,
            Set<ActorId> others) {

        Facts with(ActorKind kind, @Nullable ActorId actor, @Nullable String country) {
            Set<String> allCountries = new HashSet<>(countries);
            Set<ActorId> allPersons = new HashSet<>(persons);
            Set<ActorId> allOthers = new HashSet<>(others);
            if (country != null) {
                allCountries.add(country);
            }
            if (actor != null && kind == ActorKind.PERSON) {
                allPersons.add(actor);
            }
            if (actor != null && kind == ActorKind.ORGANISATION) {
                allOthers.add(actor);
            }
            return new Facts(type, date, place, this.country, allCountries, allPersons, allOthers);
        }

        static Facts of(EventType type, @Nullable EventDate date, @Nullable PlaceId place, @Nullable String country) {
            return new Facts(type, date, place, country, Set.of(), Set.of(), Set.of());
        }
    }

    /** The likeness, or nothing where the two cannot be the same. */
    static Optional<Likeness> of(Facts mention, Facts event) {
        Set<Resemblance> why = EnumSet.noneOf(Resemblance.class);
        double sides = sides(mention, event, why);
        double date = date(mention.date(), event.date(), why);
        double type = type(mention.type(), event.type(), why);
        if (sides == 0 || date == 0 || type == 0) {
            return Optional.empty();
        }
        double score = SIDES * sides + DATE * date + TYPE * type + PLACE * place(mention, event, why);
        return Optional.of(new Likeness(Math.round(score * 100) / 100.0, why));
    }

    private static double sides(Facts mention, Facts event, Set<Resemblance> why) {
        double countries = share(mention.countries(), event.countries());
        double others = share(mention.others(), event.others());
        double sides = Math.max(countries, others);
        if (sides > 0) {
            why.add(Resemblance.SHARED_SIDES);
        }
        if (mention.persons().isEmpty() || event.persons().isEmpty()) {
            return sides;
        }
        double persons = share(mention.persons(), event.persons());
        if (persons > 0) {
            why.add(Resemblance.SHARED_PERSONS);
        }
        return sides == 0 ? persons : (sides + persons) / 2;
    }

    /** How much of the smaller set the two have in common. */
    private static <T> double share(Set<T> one, Set<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        Set<T> common = new HashSet<>(one);
        common.retainAll(other);
        return (double) common.size() / Math.min(one.size(), other.size());
    }

    private static double date(@Nullable EventDate mention, @Nullable EventDate event, Set<Resemblance> why) {
        if (mention == null || event == null) {
            return UNKNOWN;
        }
        if (mention.equals(event)) {
            why.add(Resemblance.SAME_DATE);
            return 1;
        }
        LocalDate first = mention.earliestStart();
        LocalDate last = mention.latestEnd();
        if (event.mayOverlap(first == null ? LocalDate.MIN : first, last == null ? LocalDate.MAX : last)) {
            why.add(Resemblance.OVERLAPPING_DATE);
            return 0.85;
        }
        return 0;
    }

    private static double type(EventType mention, EventType event, Set<Resemblance> why) {
        if (mention == event) {
            why.add(Resemblance.SAME_TYPE);
            return 1;
        }
        if (mention.family() == event.family()) {
            why.add(Resemblance.RELATED_TYPE);
            return 0.85;
        }
        boolean meeting =
                !Collections.disjoint(EnumSet.of(EventType.Family.TALKS), EnumSet.of(mention.family(), event.family()));
        boolean companion = EnumSet.of(EventType.Family.VISIT, EventType.Family.SUMMIT).stream()
                .anyMatch(family -> family == mention.family() || family == event.family());
        if (meeting && companion) {
            why.add(Resemblance.RELATED_TYPE);
            return 0.4;
        }
        return 0;
    }

    private static double place(Facts mention, Facts event, Set<Resemblance> why) {
        if (mention.place() != null && mention.place().equals(event.place())) {
            why.add(Resemblance.SAME_PLACE);
            return 1;
        }
        if (mention.country() == null || event.country() == null) {
            return UNKNOWN;
        }
        if (mention.country().equals(event.country())) {
            why.add(Resemblance.SAME_COUNTRY);
            return 0.8;
        }
        return 0;
    }
}
