package org.dragoman.timeline;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.event.Verification;
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
    /** Code of a participating person. */
    PERSON,
    /** Code of a participating organisation. */
    ORGANISATION,
    /** Two states that both take part, in whatever roles: their ISO 3166 alpha-2 codes, {@code KZ-RU}. */
    DYAD,
    /** Code of a city, or ISO 3166 alpha-2 code of the country where no city is known. */
    PLACE,
    /** Highest usual protocol level of a participant, 1 (head of state) to 9. */
    LEVEL,
    /** How sure the register is of the event. */
    VERIFICATION,
    /** Code of a source of an article that reports the event. */
    SOURCE,
    /** Language of an article that reports the event. */
    LANGUAGE;

    private static final Set<Facet> MANY = EnumSet.of(PERSON, ORGANISATION, DYAD, PLACE, SOURCE);

    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Pattern SLUG = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern PAIR = Pattern.compile("([A-Z]{2})-([A-Z]{2})");
    private static final Pattern LEVEL_CODE = Pattern.compile("[1-9]");

    /** The name of the facet in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has more values than a list can hold; these are counted only where that is asked for. */
    public boolean many() {
        return MANY.contains(this);
    }

    /** The facets with few values. */
    public static Set<Facet> few() {
        return EnumSet.complementOf(EnumSet.copyOf(MANY));
    }

    /** The value as the facet writes it, or nothing if there can be no such value. */
    public Optional<String> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String upper = lower.toUpperCase(Locale.ROOT);
        return switch (this) {
            case TYPE -> Optional.of(lower).filter(Facet::knownType);
            case STATUS -> oneOf(Arrays.stream(WorldStatus.values()).map(WorldStatus::code), lower);
            case COUNTRY -> Optional.of(upper).filter(COUNTRY_CODE.asMatchPredicate());
            case PERSON, ORGANISATION, SOURCE -> Optional.of(lower).filter(SLUG.asMatchPredicate());
            case DYAD -> pair(upper);
            case PLACE -> place(text.strip());
            case LEVEL -> Optional.of(lower).filter(LEVEL_CODE.asMatchPredicate());
            case VERIFICATION -> oneOf(Arrays.stream(Verification.values()).map(Verification::code), lower);
            case LANGUAGE -> oneOf(Arrays.stream(Language.values()).map(Language::code), lower);
        };
    }

    private static Optional<String> oneOf(Stream<String> codes, String text) {
        return codes.filter(text::equals).findFirst();
    }

    private static boolean knownType(String code) {
        return Arrays.stream(Family.values()).map(Family::code).anyMatch(code::equals)
                || Arrays.stream(EventType.values())
                        .anyMatch(type ->
                                type.code().equals(code) || type.branch().equals(code));
    }

    /** Two different states, in the order of the alphabet. */
    private static Optional<String> pair(String text) {
        Matcher codes = PAIR.matcher(text);
        if (!codes.matches() || codes.group(1).equals(codes.group(2))) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(codes.group(1), codes.group(2)).sorted().collect(Collectors.joining("-")));
    }

    /** A country in capitals, else a city. */
    private static Optional<String> place(String text) {
        return COUNTRY_CODE.matcher(text).matches()
                ? Optional.of(text)
                : Optional.of(text.toLowerCase(Locale.ROOT)).filter(SLUG.asMatchPredicate());
    }
}
