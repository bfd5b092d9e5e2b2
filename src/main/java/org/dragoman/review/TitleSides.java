package org.dragoman.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/** The parties of an event, one for each country or organisation, as far as a title can name them. */
record TitleSides(List<Side> sides) {

    private static final Set<ParticipantRole> ASIDE = EnumSet.of(
            ParticipantRole.SPOKESPERSON,
            ParticipantRole.OBSERVER,
            ParticipantRole.WITNESS,
            ParticipantRole.INVITED_DECLINED,
            ParticipantRole.FACILITATOR_VENUE);

    /**
     * One party.
     *
     * @param first its highest person, else the state or organisation itself
     * @param state the country's state among the participants
     */
    record Side(TitleActor first, @Nullable TitleActor state, ParticipantRole role) {

        boolean hasPerson() {
            return first.person();
        }

        String name(Language reader, boolean byState) {
            return (byState && state != null ? state : first).name(reader);
        }
    }

    static TitleSides of(List<TitleActor> actors) {
        Map<String, List<TitleActor>> parties = new LinkedHashMap<>();
        for (TitleActor actor : actors) {
            if (!ASIDE.contains(actor.role())) {
                String party = actor.country() == null ? actor.names().toString() : actor.country();
                parties.computeIfAbsent(party, key -> new ArrayList<>()).add(actor);
            }
        }
        return new TitleSides(parties.values().stream().map(TitleSides::side).toList());
    }

    private static Side side(List<TitleActor> party) {
        TitleActor first = party.stream()
                .min(Comparator.comparing((TitleActor actor) -> !actor.person()).thenComparingInt(TitleActor::level))
                .orElseThrow();
        TitleActor state = party.stream()
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .findFirst()
                .orElse(null);
        return new Side(first, state, first.role());
    }

    /** The sides whose role is one of the given. */
    List<Side> in(Set<ParticipantRole> roles) {
        return sides.stream().filter(side -> roles.contains(side.role())).toList();
    }

    /** The organisations among the sides. */
    List<Side> organisations() {
        return sides.stream()
                .filter(side -> side.first().kind() == ActorKind.ORGANISATION)
                .toList();
    }

    /** The names of the sides; by their states where only some of them are represented by a person. */
    List<String> names(Language reader) {
        long persons = sides.stream().filter(Side::hasPerson).count();
        boolean byState = persons > 0 && persons < sides.size();
        return sides.stream().map(side -> side.name(reader, byState)).toList();
    }
}
