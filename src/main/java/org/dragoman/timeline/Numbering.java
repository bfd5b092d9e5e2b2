package org.dragoman.timeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.ParticipantRole;
import org.dragoman.kernel.WorldStatus;

/** The numbers by which the index knows the constants of a vocabulary; {@link IndexFields#format} changes where they do. */
final class Numbering<E extends Enum<E>> {

    static final Numbering<EventType> TYPES = new Numbering<>(EventType.class);
    static final Numbering<EventType.Family> FAMILIES = new Numbering<>(EventType.Family.class);
    static final Numbering<WorldStatus> STATUSES = new Numbering<>(WorldStatus.class);
    static final Numbering<Verification> VERIFICATIONS = new Numbering<>(Verification.class);
    static final Numbering<Language> LANGUAGES = new Numbering<>(Language.class);
    static final Numbering<ParticipantRole> ROLES = new Numbering<>(ParticipantRole.class);
    static final Numbering<Facet> FACETS = new Numbering<>(Facet.class);

    private final List<E> constants;
    private final Map<E, Integer> numbers;

    private Numbering(Class<E> vocabulary) {
        constants = List.of(vocabulary.getEnumConstants());
        numbers = new EnumMap<>(vocabulary);
        constants.forEach(constant -> numbers.put(constant, numbers.size()));
    }

    int of(E constant) {
        return numbers.getOrDefault(constant, -1);
    }

    E at(int number) {
        return constants.get(number);
    }

    /** By their numbers. */
    List<E> all() {
        return constants;
    }

    int size() {
        return constants.size();
    }

    /** The constants whose bit is set, the lowest bit being that of number 0. */
    List<E> in(int bits) {
        return constants.stream().filter(constant -> has(bits, constant)).toList();
    }

    boolean has(int bits, E constant) {
        return ((bits >> of(constant)) & 1) == 1;
    }
}
