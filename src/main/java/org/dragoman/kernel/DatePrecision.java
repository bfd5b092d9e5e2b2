package org.dragoman.kernel;

import java.util.Locale;

/** How exactly a date is known, from the finest to none at all. */
public enum DatePrecision {
    DAY,
    RANGE,
    ONE_OF,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    OPEN,
    NONE;

    private final String code = name().toLowerCase(Locale.ROOT);

    public String code() {
        return code;
    }
}
