package org.dragoman.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.kernel.ActorKind;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.LocalizedText;
import org.dragoman.kernel.ParticipantRole;
import org.jspecify.annotations.Nullable;

/**
 * A participant as the title of an event names it.
 *
 * @param level usual protocol level, 1 to 9; 10 where it is not known
 * @param names canonical names
 * @param aliases further names by language
 */
record TitleActor(
        ActorKind kind,
        @Nullable String country,
        ParticipantRole role,
        int level,
        LocalizedText names,
        Map<Language, List<String>> aliases) {

    static final int UNKNOWN_LEVEL = 10;

    private static final Predicate<String> ACRONYM =
            Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,6}\\+?").asMatchPredicate();

    boolean person() {
        return kind == ActorKind.PERSON;
    }

    /** The short form of an organisation's name where it has one («СНГ»), else the name. */
    String name(Language reader) {
        return acronym(reader).orElseGet(() -> names.forReader(reader));
    }

    boolean hasAcronym(Language reader) {
        return acronym(reader).isPresent();
    }

    private Optional<String> acronym(Language reader) {
        if (kind != ActorKind.ORGANISATION) {
            return Optional.empty();
        }
        return Stream.concat(names.in(reader).stream(), aliases.getOrDefault(reader, List.of()).stream())
                .filter(ACRONYM)
                .findFirst();
    }
}
