package org.dragoman.extraction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.NameBook;
import org.dragoman.actor.NamedActor;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;

/**
 * Known persons printed in a spelling that the name book does not have: an official of the same state whose first and last
 * names differ from theirs in a letter or two.
 */
final class SpelledPersons {

    /** So many letters of a first name, and of a long last name, may differ. */
    private static final int FIRST = 1;

    private static final int LAST = 2;
    private static final int LONG = 5;
    private static final String SON = "بن";

    private record Spelled(String first, String father, String last, String code, String english) {}

    private final Map<String, Set<Spelled>> byCountry = new HashMap<>();

    SpelledPersons(NameBook book, Language language) {
        for (NamedActor actor : book.actors()) {
            if (actor.kind() == ActorKind.PERSON && actor.country() != null) {
                List<String> english = actor.names().getOrDefault(Language.EN, List.of());
                for (String name : actor.names().getOrDefault(language, List.of())) {
                    String[] words = NameFolding.fold(name).split(" ", -1);
                    if (words.length > 1) {
                        byCountry
                                .computeIfAbsent(actor.country(), none -> new HashSet<>())
                                .add(new Spelled(
                                        words[0],
                                        father(words),
                                        words[words.length - 1],
                                        actor.code(),
                                        english.isEmpty() ? name : english.getFirst()));
                    }
                }
            }
        }
    }

    /** The person of the name book whom an unknown one can only be, or the unknown one itself. */
    ActorSpan known(ActorSpan person) {
        if (person.code() != null || person.country() == null) {
            return person;
        }
        String[] words = NameFolding.fold(person.name()).split(" ", -1);
        Spelled found = words.length < 2 ? null : only(person.country(), words);
        return found == null
                ? person
                : new ActorSpan(
                        person.from(),
                        person.to(),
                        ActorKind.PERSON,
                        found.code(),
                        found.english(),
                        person.country(),
                        person.manner());
    }

    /** The word after the first «بن», or nothing. */
    private static String father(String[] words) {
        int son = Arrays.asList(words).indexOf(SON);
        return son < 0 || son + 1 == words.length ? "" : words[son + 1];
    }

    private @Nullable Spelled only(String country, String[] words) {
        String last = words[words.length - 1];
        String father = father(words);
        Spelled found = null;
        for (Spelled spelled : byCountry.getOrDefault(country, Set.of())) {
            boolean sameFather =
                    father.isEmpty() || spelled.father().isEmpty() || near(father, spelled.father(), FIRST);
            if (sameFather
                    && near(words[0], spelled.first(), FIRST)
                    && near(last, spelled.last(), last.length() < LONG ? FIRST : LAST)) {
                if (found != null && !found.code().equals(spelled.code())) {
                    return null;
                }
                found = spelled;
            }
        }
        return found;
    }

    /** True if at most so many letters have to be changed, left out or added. */
    private static boolean near(String word, String other, int most) {
        if (Math.abs(word.length() - other.length()) > most) {
            return false;
        }
        int[] before = new int[other.length() + 1];
        for (int at = 0; at < before.length; at++) {
            before[at] = at;
        }
        for (int letter = 1; letter <= word.length(); letter++) {
            int[] row = new int[before.length];
            row[0] = letter;
            for (int at = 1; at < row.length; at++) {
                int changed = before[at - 1] + (word.charAt(letter - 1) == other.charAt(at - 1) ? 0 : 1);
                row[at] = Math.min(changed, Math.min(before[at], row[at - 1]) + 1);
            }
            before = row;
        }
        return before[before.length - 1] <= most;
    }
}
