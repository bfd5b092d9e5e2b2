package org.dragoman.timeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of all events that a filter finds at any time. Of the segments that have settled it is found out once and kept;
 * a change of the register only adds and takes off what it has changed.
 */
final class Inquiry {

    /** The lanes of most windows: where lanes do not matter, what is known of these serves too. */
    static final LaneDimension USUAL = LaneDimension.COUNTRY;

    /** So many events of the settled ones lie between two days of {@link RunningCounts}, unless these would be too many. */
    private static final int BETWEEN_DAYS = 512;

    private static final int MOST_DAYS = 256;

    /** A walk past so many events takes longer than the rest of a window. */
    private static final int MANY = 100_000;

    /** How many times as long as passing by an event it takes to add it to what is known of all. */
    private static final int COST = 4;

    private final Generation index;
    private final TimelineFilter filter;
    private final FilterTest test;
    private final WordQueries words;
    private final @Nullable Query query;
    private final @Nullable Found found;

    /** @param filter how its dates match does not matter */
    Inquiry(Generation index, TimelineFilter filter, WordQueries words) {
        this.index = index;
        this.filter = filter.withMatch(DateMatch.OVERLAP);
        this.words = words;
        test = index.keep(new TestOf(filter.choices()), FilterTest.class, () -> new FilterTest(filter));
        query = words.query(filter);
        found = query == null ? null : index.found(query);
    }

    private record TestOf(Map<Facet, List<String>> choices) {}

    /** What is asked; answers depend on names only by what these make the query look for. */
    private record Question(
            Class<?> answer,
            TimelineFilter filter,
            @Nullable Query query,
            Object detail) {}

    private Question question(Class<?> answer, Object... detail) {
        return new Question(answer, filter, query, List.of(detail));
    }

    private Walk past(List<Segment> segments) {
        Integer asOf = Optional.ofNullable(filter.asOf())
                .map(day -> (int) day.toEpochDay())
                .orElse(null);
        return new Walk(segments, found, asOf);
    }

    /** Tells which of the facets with few values an event misses. */
    FilterTest test() {
        return test;
    }

    /** Past the events of what the filter looks up. */
    Walk walk() {
        return past(index.present());
    }

    private Walk settled() {
        return past(index.segments().settled());
    }

    private Walk remaining() {
        return past(index.segments().remaining());
    }

    private Walk gone() {
        return past(index.segments().gone());
    }

    private Walk recent() {
        return past(index.segments().recent());
    }

    private boolean unchanged() {
        return index.segments().gone().isEmpty() && index.segments().recent().isEmpty();
    }

    /** The lanes that the events belong to; for one thread. */
    Lanes lanes(LaneDimension dimension) {
        FrequentLanes frequent = dimension
                .frequent()
                .map(facet -> FrequentLanes.of(
                        facet, filter.chosen(facet), terms(facet, Sight.EVER).counts()))
                .orElse(null);
        return new Lanes(dimension, filter, frequent);
    }

    Overview overview(LaneDimension dimension) {
        Lanes lanes = lanes(dimension);
        Question question = question(Overview.class, lanes.identity());
        return index.remember(question, Overview.class, () -> {
            Overview before = settled(question, lanes);
            return unchanged() ? before : before.changed(gone(), recent(), remaining(), test, lanes);
        });
    }

    private Overview settled(Question question, Lanes lanes) {
        return index.keep(question, Overview.class, () -> {
            List<Facet> few = filter.choices().keySet().stream()
                    .filter(facet -> !facet.many())
                    .toList();
            return few.size() == 1
                    ? Overview.of(
                            settled(),
                            test,
                            lanes,
                            few.getFirst(),
                            without(few.getFirst()).settledOverview(USUAL))
                    : Overview.of(settled(), test, lanes);
        });
    }

    private Inquiry without(Facet facet) {
        return new Inquiry(index, filter.with(facet, List.of()), words);
    }

    private Overview settledOverview(LaneDimension dimension) {
        Lanes lanes = lanes(dimension);
        return settled(question(Overview.class, lanes.identity()), lanes);
    }

    /** The weights of the lanes in steps of 2^shift days. */
    LaneWeights weights(LaneDimension dimension, int shift) {
        Lanes lanes = lanes(dimension);
        Question question = question(LaneWeights.class, lanes.identity(), shift);
        return index.remember(question, LaneWeights.class, () -> {
            Overview before = settledOverview(dimension);
            LaneWeights known = index.keep(
                    question,
                    LaneWeights.class,
                    () -> LaneWeights.of(settled().past(before.found()), lanes, reach(before), shift));
            Overview present = overview(dimension);
            return unchanged()
                    ? known
                    : known.changed(gone().past(before.found()), recent().past(present.found()), lanes, reach(present));
        });
    }

    private static DayRange reach(Overview overview) {
        return overview.reach().orElseGet(() -> DayRange.ofDays(0, 0));
    }

    /**
     * Whether to ask for {@link #counts} and {@link #weights} instead of looking at all events in sight. What they take once
     * pays where most events are in sight, or when many have been passed by before. What lies inside has to be looked at.
     */
    boolean countable(Sight sight) {
        if (sight.match() == DateMatch.INSIDE) {
            return false;
        }
        Walk walk = walk();
        long within = walk.within(sight);
        long all = walk.within(Walk.Reach.DATED);
        if (all == 0 || 2 * within > all) {
            return all > 0;
        }
        long dated = overview(USUAL).dated();
        long passed = found == null ? within : within * dated / all;
        return passed > MANY
                && index.keep(question(Passed.class), Passed.class, Passed::new).enough(passed, COST * dated);
    }

    /**
     * Counts of the events in sight, found out without passing by all of them.
     *
     * @param sight of what may overlap a range
     */
    Counts counts(LaneDimension dimension, Sight sight) {
        Counts counts = Answers.find(() -> matching(dimension, sight));
        for (Facet facet : filter.choices().keySet()) {
            if (!facet.many()) {
                Counts open = Answers.find(() -> without(facet).matching(USUAL, sight));
                counts.facets().copy(facet, open.facets());
            }
        }
        return counts;
    }

    private Counts matching(LaneDimension dimension, Sight sight) throws IOException {
        Overview present = overview(dimension);
        if (present.extent().map(sight::covers).orElse(true)) {
            return Counts.of(present);
        }
        Lanes lanes = lanes(dimension);
        Overview before = settledOverview(dimension);
        Walk settled = settled().past(before.found());
        int days = Math.clamp(before.dated() / BETWEEN_DAYS, 1, MOST_DAYS);
        RunningCounts known = index.keep(
                question(RunningCounts.class, lanes.identity()),
                RunningCounts.class,
                () -> RunningCounts.of(settled, lanes, before.days(days)));
        Counts counts = known.in(sight, settled, lanes);
        if (!unchanged()) {
            counts.count(gone().past(before.found()), sight, lanes, -1);
            counts.count(recent().past(present.found()), sight, lanes, 1);
        }
        return counts;
    }

    /** The most important events of tiles of time. */
    Tiles tiles(LaneDimension dimension) {
        Overview present = overview(dimension);
        BytesRef doublings = present.doublings();
        Question question = question(TileTree.class, lanes(dimension).identity(), doublings);
        return index.remember(question, Tiles.class, () -> {
            Overview before = settledOverview(dimension);
            TileTree tree = index.keep(question, TileTree.class, () -> new TileTree(lanes(dimension), doublings));
            return new Tiles(
                    tree,
                    remaining().past(before.found()),
                    GoneEvents.of(gone().past(before.found())),
                    recent().past(present.found()),
                    walk().past(present.found()),
                    lanes(dimension),
                    doublings);
        });
    }

    /** Counts of the events in sight. */
    RangeTally range(Sight sight) {
        Question question = question(RangeTally.class, sight);
        return index.remember(question, RangeTally.class, () -> {
            if (sight.range() == null) {
                return RangeTally.of(overview(USUAL), test);
            }
            return countable(sight)
                    ? RangeTally.of(counts(USUAL, sight), sight, test)
                    : RangeTally.of(walk(), sight, test);
        });
    }

    /** The events in sight by date. */
    RowOrder rows(Sight sight) {
        Question question = question(RowOrder.class, sight);
        return index.remember(question, RowOrder.class, () -> {
            RowOrder before = index.keep(question, RowOrder.class, () -> RowOrder.of(settled(), sight, test));
            return unchanged()
                    ? before
                    : before.changed(RowOrder.of(gone(), sight, test), RowOrder.of(recent(), sight, test));
        });
    }

    /** How many of the events in sight have each term of a facet with many values, whatever is chosen in it. */
    TermCounts terms(Facet facet, Sight sight) {
        if (!filter.chosen(facet).isEmpty()) {
            return without(facet).terms(facet, sight);
        }
        Question question = question(TermCounts.class, facet, sight);
        if (sight.range() != null) {
            return index.remember(question, TermCounts.class, () -> count(new TermTally(facet, sight, test), walk()));
        }
        return index.remember(question, TermCounts.class, () -> {
            TermCounts before =
                    index.keep(question, TermCounts.class, () -> count(new TermTally(facet, sight, test), settled()));
            return unchanged() ? before : changed(before, new TermTally(facet, sight, test));
        });
    }

    private static TermCounts count(TermTally tally, Walk walk) throws IOException {
        walk.over(tally.sight(), tally);
        return tally.counts();
    }

    private TermCounts changed(TermCounts before, TermTally tally) throws IOException {
        tally.takeOff(before);
        gone().over(tally.sight(), tally);
        tally.putOn();
        return count(tally, recent());
    }
}
