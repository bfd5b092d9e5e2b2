package org.dragoman.timeline;

import java.io.IOException;
import java.util.Arrays;

/**
 * How many of a filter's events have begun, and how many have ended, by some days. What is in sight of a window has begun by its
 * last day and has not ended before its first one; from the day of those closest to each, only the events that begin or end
 * in between come by.
 */
final class RunningCounts implements Answers.Answer {

    /** In the order of time; before the first and after the last one nothing changes. */
    private final long[] days;

    private final Counts[] begun;
    private final Counts[] ended;

    /** Dates that are one of several days, which may all lie outside a window although it is between them. */
    private final Found alternatives;

    /**
     * The events that come by.
     *
     * @param days in the order of time; every event begins after the first and ends by the last, where these are known
     */
    static RunningCounts of(Walk walk, Lanes lanes, long[] days) throws IOException {
        Gathering gathering = new Gathering(walk, lanes, days);
        walk.over(Walk.Reach.DATED, gathering);
        return new RunningCounts(gathering);
    }

    private RunningCounts(Gathering gathered) {
        days = gathered.days;
        begun = running(gathered.begin);
        ended = running(gathered.end);
        alternatives = gathered.keeping.found();
    }

    private static Counts[] running(Counts[] each) {
        for (int place = 1; place < each.length; place++) {
            each[place].add(each[place - 1], 1);
        }
        return each;
    }

    /**
     * Counts what is in sight.
     *
     * @param sight of what may overlap a range
     * @param walk past the same events as these counts
     */
    Counts in(Sight sight, Walk walk, Lanes lanes) throws IOException {
        Counts counts = new Counts(lanes.size());
        add(counts, begun, new Edge(false, sight.to()), walk, lanes, 1);
        add(counts, ended, new Edge(true, sight.from() - 1L), walk, lanes, -1);
        counts.count(
                walk.past(alternatives),
                begunBefore(sight),
                event -> event.start() < sight.from() && event.end() >= sight.from() && !sight.holds(event),
                lanes,
                -1);
        return counts;
    }

    /** Reaches what has begun before the first day in sight and may go on; what begins later is in sight on that day. */
    private static Walk.Reach begunBefore(Sight sight) {
        return new Walk.Reach() {
            @Override
            public long first(int shelf) {
                return sight.first(shelf);
            }

            @Override
            public long last(int shelf) {
                return sight.from() - 1L;
            }
        };
    }

    /**
     * Adds what has begun, or ended, by an edge.
     *
     * @param times how many times
     */
    private void add(Counts counts, Counts[] known, Edge edge, Walk walk, Lanes lanes, int times) throws IOException {
        long day = Math.clamp(edge.day, days[0], days[days.length - 1]);
        int near = nearest(day);
        counts.add(known[near], times);
        long from = Math.min(days[near], day) + 1;
        long to = Math.max(days[near], day);
        if (from <= to) {
            int step = day > days[near] ? times : -times;
            counts.count(walk, edge.reach(from, to), event -> edge.within(event, from, to), lanes, step);
        }
    }

    /** Which of the days is closest to another between the first and the last of them. */
    private int nearest(long day) {
        int after = place(days, day);
        return after > 0 && day - days[after - 1] < days[after] - day ? after - 1 : after;
    }

    /** The first of the days that is no earlier than another. */
    private static int place(long[] days, long day) {
        int found = Arrays.binarySearch(days, day);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public long bytes() {
        return alternatives.bytes() + 2L * days.length * begun[0].bytes();
    }

    /** A day by which events have begun, or ended. */
    private record Edge(boolean ends, long day) {

        boolean within(Columns event, long from, long to) {
            long moved = ends ? event.end() : event.start();
            return from <= moved && moved <= to;
        }

        Walk.Reach reach(long from, long to) {
            int without = ends ? Shelf.ENDLESS : Shelf.BEGINLESS;
            return new Walk.Reach() {
                @Override
                public long first(int shelf) {
                    if (shelf == Shelf.UNDATED || shelf == without) {
                        return Long.MAX_VALUE;
                    }
                    return ends && shelf <= Shelf.LONGEST ? from - (1L << shelf) : from;
                }

                @Override
                public long last(int shelf) {
                    return to;
                }
            };
        }
    }

    private static final class Gathering implements Walk.Visitor {

        private final Lanes lanes;
        private final long[] days;
        private final Counts[] begin;
        private final Counts[] end;
        private final Found.Keeping keeping;

        Gathering(Walk walk, Lanes lanes, long[] days) {
            this.lanes = lanes;
            this.days = days;
            begin = counts(days.length, lanes);
            end = counts(days.length, lanes);
            keeping = new Found.Keeping(walk.segments());
        }

        private static Counts[] counts(int size, Lanes lanes) {
            Counts[] counts = new Counts[size];
            Arrays.setAll(counts, _ -> new Counts(lanes.size()));
            return counts;
        }

        @Override
        public void enter(Columns segment) throws IOException {
            lanes.enter(segment);
            keeping.enter(segment);
        }

        @Override
        public void visit(Columns event) throws IOException {
            Numbers in = lanes.of(event);
            begin[place(days, event.start())].count(event, in, 1);
            int last = place(days, event.end());
            if (last < days.length) {
                end[last].count(event, in, 1);
            }
            if (event.alternatives() != null) {
                keeping.keep(event);
            }
        }
    }
}
