package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.extraction.EventWords.Office;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the offices that a text names without a name: the person whom the same text introduces in that office, else
 * the only person it names who usually holds it, else the one of whom the register knows that he holds it on the day of
 * publication. An office without a state is held by the only one in the whole text.
 */
final class OfficeHolders {

    /** Heads of state and government with their deputies, foreign ministers: one of each in a state. */
    private static final Set<Integer> SINGULAR = Set.of(1, 2, 3, 4);

    /** The seat of a level in a state, or in the only state of which the text names a holder. */
    private record Seat(@Nullable String country, int level) {}

    private record Unnamed(Seat seat, int from, int to) {}

    private final Gazetteer gazetteer;
    private final LocalDate published;
    private final Map<Seat, ActorSpan> introduced = new HashMap<>();
    private final List<Unnamed> unnamed = new ArrayList<>();

    OfficeHolders(Gazetteer gazetteer, LocalDate published) {
        this.gazetteer = gazetteer;
        this.published = published;
    }

    /** Notes an office of the text, tokens from {@code from}, before {@code to}, and its holder, if named with it. */
    void add(Office office, @Nullable NameSpan state, int from, int to, @Nullable ActorSpan holder) {
        boolean organisation = state != null && state.country() == null;
        if (organisation || !SINGULAR.contains(office.level())) {
            return;
        }
        Seat seat = new Seat(state == null ? null : state.country(), office.level());
        if (holder == null) {
            unnamed.add(new Unnamed(seat, from, to));
        } else if (state != null) {
            introduced.putIfAbsent(seat, holder);
        }
    }

    /**
     * Adds the holders of the offices without a name, at the place of the office.
     *
     * @param agency the state to which an office belongs that neither has a state nor a holder in the text
     */
    void resolve(List<ActorSpan> actors, @Nullable String agency) {
        Map<Seat, ActorSpan> usual = usual(actors);
        for (Unnamed office : unnamed) {
            ActorSpan holder = holder(office.seat(), usual);
            if (holder == null && office.seat().country() == null) {
                holder = holder(new Seat(agency, office.seat().level()), usual);
            }
            if (holder == null) {
                Seat seat = office.seat();
                String country = seat.country() == null ? agency : seat.country();
                ActorSpan registered =
                        gazetteer.offices().holder(country, seat.level(), published, office.from(), office.to());
                if (registered != null) {
                    actors.add(registered);
                }
            } else {
                actors.add(holder.namedAt(office.from(), office.to()));
            }
        }
    }

    private @Nullable ActorSpan holder(Seat seat, Map<Seat, ActorSpan> usual) {
        return introduced.getOrDefault(seat, usual.get(seat));
    }

    private Map<Seat, ActorSpan> usual(List<ActorSpan> actors) {
        Map<Seat, ActorSpan> usual = new HashMap<>();
        Set<Seat> shared = new HashSet<>();
        for (ActorSpan actor : actors) {
            int level =
                    actor.kind() == ActorKind.PERSON && actor.code() != null ? gazetteer.usualLevel(actor.code()) : 0;
            if (level > 0 && actor.country() != null) {
                note(new Seat(actor.country(), level), actor, usual, shared);
                note(new Seat(null, level), actor, usual, shared);
            }
        }
        introduced.forEach((seat, holder) -> note(new Seat(null, seat.level()), holder, usual, shared));
        shared.forEach(usual::remove);
        return usual;
    }

    private static void note(Seat seat, ActorSpan holder, Map<Seat, ActorSpan> usual, Set<Seat> shared) {
        ActorSpan other = usual.putIfAbsent(seat, holder);
        if (other != null && !other.name().equals(holder.name())) {
            shared.add(seat);
        }
    }
}
