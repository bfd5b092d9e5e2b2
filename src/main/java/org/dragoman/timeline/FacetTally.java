package org.dragoman.timeline;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.event.Verification;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;

/** Counts, of the events that come by, the values of each facet that has few; an event that misses a facet's choice counts for it alone. */
final class FacetTally implements Answers.Answer {

    private static final int LANGUAGES = 8;
    private static final int TYPE = FilterTest.bit(Facet.TYPE);
    private static final int STATUS = FilterTest.bit(Facet.STATUS);
    private static final int COUNTRY = FilterTest.bit(Facet.COUNTRY);
    private static final int LANGUAGE = FilterTest.bit(Facet.LANGUAGE);
    private static final int LEVEL = FilterTest.bit(Facet.LEVEL);
    private static final int VERIFICATION = FilterTest.bit(Facet.VERIFICATION);

    private final int[] types = new int[Numbering.TYPES.size()];
    private final int[] statuses = new int[Numbering.STATUSES.size()];
    private final int[] countries = new int[Countries.NUMBERS];
    private final int[] languages = new int[LANGUAGES];
    private final int[] levels = new int[Profile.LEVELS];
    private final int[] verifications = new int[Numbering.VERIFICATIONS.size()];

    /** @param misses see {@link FilterTest#misses} */
    void add(Columns columns, int misses) {
        count(columns, misses, 1);
    }

    /** Adds all that another has counted. */
    void add(FacetTally other) {
        add(other, 1);
    }

    /** Adds all that another has counted, so many times. */
    void add(FacetTally other, int times) {
        add(types, other.types, times);
        add(statuses, other.statuses, times);
        add(countries, other.countries, times);
        add(languages, other.languages, times);
        add(levels, other.levels, times);
        add(verifications, other.verifications, times);
    }

    /** Counts the values of a facet as another does. */
    void copy(Facet facet, FacetTally other) {
        int[] own = numbers(facet);
        System.arraycopy(other.numbers(facet), 0, own, 0, own.length);
    }

    private int[] numbers(Facet facet) {
        return switch (facet) {
            case TYPE -> types;
            case STATUS -> statuses;
            case COUNTRY -> countries;
            case LANGUAGE -> languages;
            case LEVEL -> levels;
            case VERIFICATION -> verifications;
            case PERSON, ORGANISATION, DYAD, PLACE, SOURCE -> throw new IllegalArgumentException(facet + " has many");
        };
    }

    @Override
    public long bytes() {
        return 4L
                * (types.length
                        + statuses.length
                        + countries.length
                        + languages.length
                        + levels.length
                        + verifications.length);
    }

    private static void add(int[] counts, int[] others, int times) {
        for (int number = 0; number < counts.length; number++) {
            counts[number] += times * others[number];
        }
    }

    /** Counts an event as many times as {@code step} tells. */
    void count(Columns columns, int misses, int step) {
        long profile = columns.profile();
        if (counts(TYPE, misses)) {
            types[Profile.type(profile)] += step;
        }
        if (counts(STATUS, misses)) {
            statuses[Profile.status(profile)] += step;
        }
        if (counts(LANGUAGE, misses)) {
            languages[Profile.languages(profile)] += step;
        }
        if (counts(LEVEL, misses)) {
            levels[Profile.level(profile)] += step;
        }
        if (counts(VERIFICATION, misses)) {
            verifications[Profile.verification(profile)] += step;
        }
        if (counts(COUNTRY, misses)) {
            Numbers own = columns.countries();
            for (int place = 0; place < own.size(); place++) {
                countries[own.get(place)] += step;
            }
        }
    }

    private static boolean counts(int facet, int misses) {
        return (misses & ~facet) == 0;
    }

    /** How often each value occurs, of those that do; types by family, branch and code. */
    Map<String, Integer> counts(Facet facet) {
        Map<String, Integer> counts = new HashMap<>();
        switch (facet) {
            case TYPE -> {
                for (EventType type : EventType.values()) {
                    FilterTest.names(type).stream()
                            .distinct()
                            .forEach(name -> count(counts, name, types[Numbering.TYPES.of(type)]));
                }
            }
            case STATUS -> {
                for (WorldStatus status : WorldStatus.values()) {
                    count(counts, status.code(), statuses[Numbering.STATUSES.of(status)]);
                }
            }
            case COUNTRY -> {
                for (int number = 0; number < countries.length; number++) {
                    count(counts, Countries.code(number), countries[number]);
                }
            }
            case LEVEL -> {
                for (int level = 1; level < levels.length; level++) {
                    count(counts, Integer.toString(level), levels[level]);
                }
            }
            case VERIFICATION -> {
                for (Verification verification : Verification.values()) {
                    count(counts, verification.code(), verifications[Numbering.VERIFICATIONS.of(verification)]);
                }
            }
            case LANGUAGE -> {
                for (Language language : Language.values()) {
                    for (int bits = 0; bits < languages.length; bits++) {
                        boolean named = Numbering.LANGUAGES.has(bits, language);
                        count(counts, language.code(), named ? languages[bits] : 0);
                    }
                }
            }
            case PERSON, ORGANISATION, DYAD, PLACE, SOURCE -> throw new IllegalArgumentException(facet + " has many");
        }
        return counts;
    }

    private static void count(Map<String, Integer> counts, String value, int number) {
        if (number > 0) {
            counts.merge(value, number, Integer::sum);
        }
    }
}
