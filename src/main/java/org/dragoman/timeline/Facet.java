package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.EventType.Family;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;

/** What events are narrowed down by; within a facet any chosen value will do, between facets all have to agree. */
public enum Facet {
    /** A family of event types, the first part of a type's code, or the whole code. */
    TYPE,
    /** World status. */
    STATUS,
    /** ISO 3166 alpha-2 code of a participating or hosting state. */
    COUNTRY,
    /** Language of an article that reports the event. */
    LANGUAGE;

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");

    /** The name of the facet in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as the facet writes it, or nothing if there can be no such value. */
    public Optional<String> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String upper = lower.toUpperCase(Locale.ROOT);
        boolean known = switch (this) {
            case TYPE -> knownType(lower);
            case STATUS ->
                Arrays.stream(WorldStatus.values()).map(WorldStatus::code).anyMatch(lower::equals);
            case COUNTRY -> COUNTRY_CODE.matcher(upper).matches();
            case LANGUAGE ->
                Arrays.stream(Language.values()).map(Language::code).anyMatch(lower::equals);
        };
        return known ? Optional.of(this == COUNTRY ? upper : lower) : Optional.empty();
    }

    private static boolean knownType(String code) {
        return Arrays.stream(Family.values()).map(Family::code).anyMatch(code::equals)
                || Arrays.stream(EventType.values())
                        .anyMatch(type ->
                                type.code().equals(code) || type.branch().equals(code));
    }
}
