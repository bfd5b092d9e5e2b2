package org.dragoman.timeline;

import java.util.Map;

/** How many events have each term of a facet with many values, of those that any has. */
record TermCounts(Map<String, Integer> counts) implements Answers.Answer {

    private static final int BYTES = 100;

    @Override
    public long bytes() {
        return (long) BYTES * counts.size();
    }
}
