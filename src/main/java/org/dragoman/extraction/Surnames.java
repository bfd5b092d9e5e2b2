package org.dragoman.extraction;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.NameFolding;
import org.jspecify.annotations.Nullable;

/** Who is meant by a surname alone: the person of that name whom the same text has introduced. */
final class Surnames {

    /** Where the surname stands before the given name. */
    private static final Set<String> SURNAME_FIRST = Set.of("CN", "KP", "KR", "VN", "TW", "SG");

    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_ARABIC = 3;

    private final NamedTokens tokens;
    private final Map<String, ActorSpan> introduced = new HashMap<>();

    Surnames(NamedTokens tokens) {
        this.tokens = tokens;
    }

    /** Notes a person named in full; who comes first keeps a surname. */
    void introduce(ActorSpan person) {
        boolean known = person.country() != null || person.code() != null;
        String first = tokens.at(person.from()).folded();
        boolean enough = !tokens.arabic() || first.length() > SHORTEST_ARABIC;
        if (known && person.to() > person.from() + 1 && SURNAME_FIRST.contains(person.side()) && enough) {
            introduced.putIfAbsent(first, person);
        }
        String surname = surname(person);
        if (known && surname.length() > 2) {
            introduced.putIfAbsent(surname, person);
        }
    }

    private String surname(ActorSpan person) {
        String printed = tokens.at(person.to() - 1).folded();
        if (tokens.language() != Language.RU) {
            return printed;
        }
        String name = person.name();
        boolean nominative = person.code() == null;
        return RussianStems.stem(nominative ? NameFolding.fold(name.substring(lastWord(name))) : printed);
    }

    private static int lastWord(String name) {
        int at = name.length();
        while (at > 0 && Character.isLetter(name.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The person whom the word at a token means, if nothing else was read there. */
    @Nullable
    ActorSpan at(int at) {
        Token token = tokens.at(at);
        boolean name = !tokens.taken(at) && token.word() && (token.capital() || tokens.arabic());
        ActorSpan person = name ? introducedAs(token) : null;
        return person == null ? null : person.namedAt(at, at + 1);
    }

    private @Nullable ActorSpan introducedAs(Token token) {
        if (tokens.language() != Language.RU) {
            return token.forms().stream()
                    .filter(form -> !token.forms().contains("ال" + form))
                    .map(introduced::get)
                    .filter(person -> person != null)
                    .findFirst()
                    .orElse(null);
        }
        String word = token.folded();
        for (int length = Math.max(3, word.length() - LONGEST_ENDING); length <= word.length(); length++) {
            String stem = word.substring(0, Math.min(length, word.length()));
            ActorSpan person = introduced.get(stem);
            if (person != null && RussianStems.isForm(word, stem)) {
                return person;
            }
        }
        return null;
    }
}
