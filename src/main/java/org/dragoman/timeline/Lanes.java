package org.dragoman.timeline;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lanes of a request by number; every event belongs to one or more. Moves from segment to segment with a walk. */
final class Lanes {

    /** The key of the lane of what belongs to no other. */
    static final String REST = "rest";

    /** The key of the only lane where events are not told apart. */
    static final String ALL = "all";

    private static final int[] ONLY = {0};
    private static final int[] NONE = {Countries.NUMBERS};

    private final LaneDimension dimension;
    private final boolean @Nullable [] chosen;
    private final int[][] ofType;
    private int[] @Nullable [] ofCombination = new int[0][];

    /** @param filter where it chooses countries, only these get a lane */
    Lanes(LaneDimension dimension, TimelineFilter filter) {
        this.dimension = dimension;
        List<String> countries = filter.chosen(Facet.COUNTRY);
        chosen = countries.isEmpty() ? null : new boolean[Countries.NUMBERS];
        if (chosen != null) {
            countries.forEach(code -> chosen[Countries.number(code)] = true);
        }
        ofType = Numbering.TYPES.all().stream()
                .map(type -> new int[] {Numbering.FAMILIES.of(type.family())})
                .toArray(int[][]::new);
    }

    /** Numbers of lanes are smaller than this. */
    int size() {
        return switch (dimension) {
            case COUNTRY -> Countries.NUMBERS + 1;
            case TYPE -> Numbering.FAMILIES.size();
            case NONE -> 1;
        };
    }

    void enter(Columns columns) {
        if (chosen != null) {
            ofCombination = new int[columns.facts().combinations()][];
        }
    }

    /** The numbers of the lanes of the document; never none. */
    int[] of(Columns columns) {
        return switch (dimension) {
            case COUNTRY -> countries(columns);
            case TYPE -> ofType[Profile.type(columns.profile())];
            case NONE -> ONLY;
        };
    }

    private int[] countries(Columns columns) {
        if (chosen == null) {
            int[] all = columns.countries();
            return all.length == 0 ? NONE : all;
        }
        int[] known = ofCombination[columns.combination()];
        if (known == null) {
            known = IntStream.of(columns.countries())
                    .filter(number -> chosen[number])
                    .toArray();
            known = known.length == 0 ? NONE : known;
            ofCombination[columns.combination()] = known;
        }
        return known;
    }

    String key(int lane) {
        return switch (dimension) {
            case COUNTRY -> lane == Countries.NUMBERS ? REST : Countries.code(lane);
            case TYPE -> Numbering.FAMILIES.at(lane).code();
            case NONE -> ALL;
        };
    }

    /** The keys of the lanes of an entry, in the order in which it names its countries. */
    List<String> keys(TimelineEntry entry) {
        return switch (dimension) {
            case COUNTRY -> {
                List<String> countries = entry.countries().stream()
                        .filter(code -> chosen == null || chosen[Countries.number(code)])
                        .toList();
                yield countries.isEmpty() ? List.of(REST) : countries;
            }
            case TYPE -> List.of(entry.type().family().code());
            case NONE -> List.of(ALL);
        };
    }
}
