package org.dragoman.timeline;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of the timeline stand for. */
public enum LaneDimension {
    /** One lane for each participating or hosting state. */
    COUNTRY,
    /** One lane for each family of event types. */
    TYPE,
    /** One lane for each of the organisations that take part in most of the events, one for all else. */
    ORGANISATION,
    /** One lane for each of the persons who take part in most of the events, one for all else. */
    PERSON,
    /** One lane for each of the sources that report most of the events, one for all else. */
    SOURCE,
    /** One lane for all. */
    NONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The facet whose most frequent values have lanes; nothing where lanes do not depend on what is frequent. */
    Optional<Facet> frequent() {
        return switch (this) {
            case ORGANISATION -> Optional.of(Facet.ORGANISATION);
            case PERSON -> Optional.of(Facet.PERSON);
            case SOURCE -> Optional.of(Facet.SOURCE);
            case COUNTRY, TYPE, NONE -> Optional.empty();
        };
    }

    public static Optional<LaneDimension> of(String code) {
        return Arrays.stream(values())
                .filter(dimension -> dimension.code().equals(code))
                .findFirst();
    }
}
