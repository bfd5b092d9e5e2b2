package org.dragoman.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actor.ActorService;
import org.dragoman.actor.ActorSummary;
import org.dragoman.actor.NamedActor;
import org.dragoman.actor.PlaceKind;
import org.dragoman.actor.PlaceSummary;
import org.dragoman.event.EventData;
import org.dragoman.event.MentionData;
import org.dragoman.event.MentionParticipant;
import org.dragoman.event.Participation;
import org.dragoman.kernel.ActorId;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.PlaceId;
import org.springframework.stereotype.Component;

/** Writes what a mention says as the content of an event, its titles included. */
@Component
class MentionText {

    private final ActorService actors;
    private final TitleWriter titles;

    MentionText(ActorService actors, TitleWriter titles) {
        this.actors = actors;
        this.titles = titles;
    }

    /** The content of the event that the mention is of; participants that the register does not know are left out. */
    EventData event(MentionData mention, Language printedIn) {
        List<Participation> participations = mention.participants().stream()
                .flatMap(
                        participant -> Optional.ofNullable(participant.actor())
                                .map(actor -> new Participation(actor, participant.role()))
                                .stream())
                .distinct()
                .toList();
        return new EventData(
                mention.type(),
                mention.date(),
                mention.status(),
                titles(mention, printedIn),
                LocalizedText.EMPTY,
                mention.place(),
                participations);
    }

    /** The titles of the mention in every language. */
    LocalizedText titles(MentionData mention, Language printedIn) {
        Map<ActorId, ActorSummary> known = actors.summaries(mention.participants().stream()
                .flatMap(participant -> Stream.ofNullable(participant.actor()))
                .toList());
        List<TitleActor> named = mention.participants().stream()
                .map(participant -> actor(participant, known, printedIn))
                .toList();
        return titles.titles(mention.type(), named, place(mention, named, printedIn));
    }

    private TitleActor actor(MentionParticipant participant, Map<ActorId, ActorSummary> known, Language printedIn) {
        ActorSummary actor = participant.actor() == null ? null : known.get(participant.actor());
        if (actor == null) {
            return new TitleActor(
                    participant.kind(),
                    participant.country(),
                    participant.role(),
                    TitleActor.UNKNOWN_LEVEL,
                    PrintedName.of(participant.name(), printedIn),
                    Map.of());
        }
        Integer level = actor.usualLevel();
        return new TitleActor(
                actor.kind(),
                actor.country() == null ? participant.country() : actor.country(),
                participant.role(),
                level == null ? TitleActor.UNKNOWN_LEVEL : level,
                actor.name(),
                actor.kind() == ActorKind.ORGANISATION ? names(actor) : Map.of());
    }

    private Map<Language, List<String>> names(ActorSummary organisation) {
        return actors.nameBook().actors().stream()
                .filter(actor ->
                        actor.kind() == ActorKind.ORGANISATION && actor.code().equals(organisation.code()))
                .map(NamedActor::names)
                .findFirst()
                .orElse(Map.of());
    }

    private TitlePlace place(MentionData mention, List<TitleActor> named, Language printedIn) {
        PlaceId id = mention.place();
        PlaceSummary place = id == null ? null : actors.place(id).orElse(null);
        String printed = mention.placeName();
        LocalizedText names = LocalizedText.EMPTY;
        if (place != null) {
            names = place.name();
        } else if (printed != null && !printed.isBlank()) {
            names = PrintedName.of(printed, printedIn);
        }
        Set<String> countries = new HashSet<>();
        named.stream().flatMap(actor -> Stream.ofNullable(actor.country())).forEach(countries::add);
        if (place != null) {
            countries.add(place.country());
        }
        Map<String, LocalizedText> countryNames = new HashMap<>();
        countries.forEach(
                code -> actors.byCode(ActorKind.STATE, code).ifPresent(state -> countryNames.put(code, state.name())));
        return new TitlePlace(
                place == null ? null : place.country(),
                place != null && place.kind() == PlaceKind.COUNTRY,
                names,
                countryNames);
    }
}
