package org.dragoman.timeline;

import java.util.List;
import java.util.function.IntFunction;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** The facets of a filter that have few values, as tables that tell of a document which of them it misses. */
final class FilterTest implements Answers.Answer {

    private static final int TYPE = bit(Facet.TYPE);
    private static final int STATUS = bit(Facet.STATUS);
    private static final int COUNTRY = bit(Facet.COUNTRY);
    private static final int LANGUAGE = bit(Facet.LANGUAGE);
    private static final int LEVEL = bit(Facet.LEVEL);
    private static final int VERIFICATION = bit(Facet.VERIFICATION);

    private final boolean @Nullable [] types;
    private final boolean @Nullable [] statuses;
    private final boolean @Nullable [] countries;
    private final boolean @Nullable [] levels;
    private final boolean @Nullable [] verifications;
    private final int languages;

    FilterTest(TimelineFilter filter) {
        types = table(filter.chosen(Facet.TYPE), Numbering.TYPES.size(), number -> names(Numbering.TYPES.at(number)));
        statuses = table(
                filter.chosen(Facet.STATUS),
                Numbering.STATUSES.size(),
                number -> List.of(Numbering.STATUSES.at(number).code()));
        countries = table(filter.chosen(Facet.COUNTRY), Countries.NUMBERS, number -> List.of(Countries.code(number)));
        levels = table(filter.chosen(Facet.LEVEL), Profile.LEVELS, number -> List.of(Integer.toString(number)));
        verifications = table(
                filter.chosen(Facet.VERIFICATION),
                Numbering.VERIFICATIONS.size(),
                number -> List.of(Numbering.VERIFICATIONS.at(number).code()));
        int bits = 0;
        for (String code : filter.chosen(Facet.LANGUAGE)) {
            bits |= 1 << Numbering.LANGUAGES.of(Language.of(code).orElseThrow());
        }
        languages = bits;
    }

    /** All values of the facet that an event of the type has. */
    static List<String> names(EventType type) {
        return List.of(type.family().code(), type.branch(), type.code());
    }

    private static boolean @Nullable [] table(List<String> chosen, int size, IntFunction<List<String>> names) {
        if (chosen.isEmpty()) {
            return null;
        }
        boolean[] table = new boolean[size];
        for (int number = 0; number < size; number++) {
            table[number] = names.apply(number).stream().anyMatch(chosen::contains);
        }
        return table;
    }

    /** A bit for each facet, see {@link #bit}, that has a choice and does not have the document among it. */
    int misses(Columns columns) {
        long profile = columns.profile();
        int misses = 0;
        if (types != null && !types[Profile.type(profile)]) {
            misses |= TYPE;
        }
        if (statuses != null && !statuses[Profile.status(profile)]) {
            misses |= STATUS;
        }
        if (levels != null && !levels[Profile.level(profile)]) {
            misses |= LEVEL;
        }
        if (verifications != null && !verifications[Profile.verification(profile)]) {
            misses |= VERIFICATION;
        }
        if (languages != 0 && (languages & Profile.languages(profile)) == 0) {
            misses |= LANGUAGE;
        }
        if (countries != null && !anyOf(countries, columns.countries())) {
            misses |= COUNTRY;
        }
        return misses;
    }

    @Override
    public long bytes() {
        return Countries.NUMBERS;
    }

    static int bit(Facet facet) {
        return 1 << Numbering.FACETS.of(facet);
    }

    private static boolean anyOf(boolean[] chosen, Numbers numbers) {
        for (int place = 0; place < numbers.size(); place++) {
            if (chosen[numbers.get(place)]) {
                return true;
            }
        }
        return false;
    }
}
