package org.dragoman.review;

import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A person or organisation that an article names and the register does not know, as it would be added.
 *
 * @param ordinal which participant of the mention it is, counted from 0
 * @param printed as the article names it
 * @param names as printed and in Latin letters, until an editor knows better
 * @param country the state a person serves (ISO 3166 alpha-2)
 * @param office what the article calls a person beside the name, as printed; empty where it says nothing
 * @param usualLevel protocol level of a person, 1 (head of state) to 9; {@code null} where it is not known
 */
public record Newcomer(
        int ordinal,
        ActorKind kind,
        String printed,
        LocalizedText names,
        @Nullable String country,
        String office,
        @Nullable Integer usualLevel) {

    /** The same person with the office and its level. */
    Newcomer titled(String words, int level) {
        return new Newcomer(ordinal, kind, printed, names, country, words, level);
    }

    /** The same as another participant of another mention. */
    Newcomer at(int other) {
        return new Newcomer(other, kind, printed, names, country, office, usualLevel);
    }
}
