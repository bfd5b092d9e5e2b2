package org.dragoman.extraction;

import java.util.Objects;
import org.dragoman.kernel.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * An actor named in a text, tokens from {@code from}, before {@code to}.
 *
 * @param code the actor's code in the register, where it is known
 * @param name canonical English name, or the words of the text
 * @param country ISO 3166 alpha-2
 * @param manner how it is named
 */
record ActorSpan(
        int from,
        int to,
        ActorKind kind,
        @Nullable String code,
        String name,
        @Nullable String country,
        Manner manner) {

    enum Manner {
        /** By its own name. */
        NAME,
        /** By an office that he holds as the register knows, and no name. */
        HOLDER,
        /** By an office or a body that stands for a state. */
        OFFICE,
        /** By an adjective, which counts only beside a word of dealings. */
        ADJECTIVE,
        /** By a city: a place, and the government where it acts. */
        CITY,
        /** By its capital, in the place of an acting state. */
        CAPITAL,
        /** As the state that an envoy is sent to, which takes part only where it receives or summons him. */
        ACCREDITED
    }

    /** What tells two sides apart: the state, else the name. */
    String side() {
        return country == null ? name : country;
    }

    /** The same actor, named by other words: tokens from {@code from}, before {@code to}. */
    ActorSpan namedAt(int from, int to) {
        return new ActorSpan(from, to, kind, code, name, country, Manner.NAME);
    }

    /** The same actor as one of a state. */
    ActorSpan of(String state) {
        return new ActorSpan(from, to, kind, code, name, state, manner);
    }

    boolean place() {
        return manner == Manner.CITY || manner == Manner.CAPITAL || (kind == ActorKind.STATE && manner == Manner.NAME);
    }

    /** The state of an official or a place, named by the same words. */
    ActorSpan asState() {
        return manner == Manner.NAME && kind == ActorKind.STATE
                ? this
                : new ActorSpan(
                        from,
                        to,
                        ActorKind.STATE,
                        country,
                        Objects.requireNonNullElse(country, name),
                        country,
                        Manner.CITY);
    }
}
