package org.dragoman.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.actor.HeldOffice;
import org.dragoman.extraction.ActorSpan.Manner;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/** Who holds the offices of states when, as the register knows it. */
final class RegisteredOffices {

    private final List<HeldOffice> offices;

    RegisteredOffices(List<HeldOffice> offices) {
        this.offices = offices;
    }

    /** The only one who may have held an office of that level at some time from the first to the last day, if it is one. */
    private @Nullable HeldOffice holder(
            String country, int level, @Nullable LocalDate first, @Nullable LocalDate last) {
        List<HeldOffice> held = offices.stream()
                .filter(office -> office.country().equals(country) && office.level() == level)
                .filter(office -> office.mayCover(first, last))
                .toList();
        boolean one = held.stream().map(HeldOffice::person).distinct().count() == 1;
        return one ? held.getFirst() : null;
    }

    /** The holder on a day, named at the place of an office, tokens from {@code from}, before {@code to}. */
    @Nullable
    ActorSpan holder(@Nullable String country, int level, LocalDate day, int from, int to) {
        HeldOffice held = country == null ? null : holder(country, level, day, day);
        return held == null ? null : span(held, from, to);
    }

    private static ActorSpan span(HeldOffice held, int from, int to) {
        return new ActorSpan(from, to, ActorKind.PERSON, held.person(), held.name(), held.country(), Manner.HOLDER);
    }

    /**
     * The actor as it takes part in an event on a date: who stands for an office that he holds when the article is published
     * gives way to its holder at that time, and to nobody where the register does not know him.
     */
    @Nullable
    ActorSpan during(ActorSpan actor, LocalDate published, @Nullable EventDate date) {
        if (actor.manner() != Manner.HOLDER || date == null) {
            return actor;
        }
        String country = Objects.requireNonNull(actor.country());
        List<HeldOffice> then = offices.stream()
                .filter(office ->
                        office.person().equals(actor.code()) && office.country().equals(country))
                .filter(office -> office.mayCover(published, published))
                .map(HeldOffice::level)
                .distinct()
                .map(level -> holder(country, level, date.earliestStart(), date.latestEnd()))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
        return then.isEmpty() ? null : span(then.getFirst(), actor.from(), actor.to());
    }
}
