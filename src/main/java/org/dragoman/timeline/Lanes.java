package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lanes of a request by number; every event belongs to one or more. Moves from segment to segment with a walk. */
final class Lanes {

    /** The key of the lane of what belongs to no other. */
    static final String REST = "rest";

    /** The key of the only lane where events are not told apart. */
    static final String ALL = "all";

    private final LaneDimension dimension;
    private final boolean @Nullable [] chosen;
    private final int[] ofType;
    private final Numbers present = new Numbers();
    private final @Nullable FrequentLanes frequent;

    /**
     * The lanes of a filter.
     *
     * @param filter where it chooses countries, only these get a lane
     * @param frequent where the lanes depend on what is frequent
     */
    Lanes(LaneDimension dimension, TimelineFilter filter, @Nullable FrequentLanes frequent) {
        this.dimension = dimension;
        this.frequent = frequent;
        List<String> countries = filter.chosen(Facet.COUNTRY);
        chosen = countries.isEmpty() ? null : new boolean[Countries.NUMBERS];
        if (chosen != null) {
            countries.forEach(code -> chosen[Countries.number(code)] = true);
        }
        ofType = Numbering.TYPES.all().stream()
                .mapToInt(type -> Numbering.FAMILIES.of(type.family()))
                .toArray();
    }

    /** The same for lanes that have the same numbers, where their filters are the same. */
    Object identity() {
        return frequent == null ? dimension : List.of(dimension, frequent.terms());
    }

    /** Numbers of lanes are smaller than this. */
    int size() {
        return switch (dimension) {
            case COUNTRY -> Countries.NUMBERS + 1;
            case TYPE -> Numbering.FAMILIES.size();
            case ORGANISATION, PERSON, SOURCE -> frequent().size();
            case NONE -> 1;
        };
    }

    private FrequentLanes frequent() {
        return Objects.requireNonNull(frequent);
    }

    void enter(Columns columns) throws IOException {
        if (frequent != null) {
            frequent.enter(columns);
        }
    }

    /** A visitor of events whose lanes are asked for while they come by. */
    Walk.Visitor with(Walk.Visitor visitor) {
        return new Walk.Visitor() {
            @Override
            public void enter(Columns segment) throws IOException {
                Lanes.this.enter(segment);
                visitor.enter(segment);
            }

            @Override
            public void visit(Columns event) throws IOException {
                visitor.visit(event);
            }
        };
    }

    /** The numbers of the lanes of the document; never none. They change with the next call. */
    Numbers of(Columns columns) throws IOException {
        present.clear();
        switch (dimension) {
            case COUNTRY -> addCountries(columns.countries());
            case TYPE -> present.add(ofType[Profile.type(columns.profile())]);
            case ORGANISATION, PERSON, SOURCE -> frequent().addLanes(columns, present);
            case NONE -> present.add(0);
        }
        return present;
    }

    private void addCountries(Numbers countries) {
        for (int place = 0; place < countries.size(); place++) {
            int country = countries.get(place);
            if (chosen == null || chosen[country]) {
                present.add(country);
            }
        }
        if (present.size() == 0) {
            present.add(Countries.NUMBERS);
        }
    }

    String key(int lane) {
        return switch (dimension) {
            case COUNTRY -> lane == Countries.NUMBERS ? REST : Countries.code(lane);
            case TYPE -> Numbering.FAMILIES.at(lane).code();
            case ORGANISATION, PERSON, SOURCE -> frequent().key(lane);
            case NONE -> ALL;
        };
    }

    /** The name of the lane's source, where it stands for one; else its key. */
    String called(int lane) {
        return frequent == null ? key(lane) : frequent.called(lane);
    }

    /** The keys of the lanes of an event, in the order in which it names its countries. */
    List<String> keys(LaneTraits event) {
        return switch (dimension) {
            case COUNTRY -> {
                List<String> countries = event.countries().stream()
                        .filter(code -> chosen == null || chosen[Countries.number(code)])
                        .toList();
                yield countries.isEmpty() ? List.of(REST) : countries;
            }
            case TYPE -> List.of(event.family().code());
            case ORGANISATION, PERSON, SOURCE -> frequent().keys(event);
            case NONE -> List.of(ALL);
        };
    }
}
