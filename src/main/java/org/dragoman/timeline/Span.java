package org.dragoman.timeline;

import java.util.List;

/** From the first to the last day of events, counted from 1970; grows with them. */
final class Span {

    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** From the first to the last day of all documents of segments. */
    static Span of(List<Segment> segments) {
        Span span = new Span();
        for (Segment segment : segments) {
            SegmentFacts facts = segment.facts();
            span.first = Math.min(span.first, facts.first());
            span.last = Math.max(span.last, facts.last());
        }
        return span;
    }

    void include(Columns event) {
        first = Math.min(first, event.first());
        last = Math.max(last, event.last());
    }

    /** A new one over this and another. */
    Span and(Span other) {
        Span both = new Span();
        both.first = Math.min(first, other.first);
        both.last = Math.max(last, other.last);
        return both;
    }

    boolean empty() {
        return first > last;
    }

    /** Whether without the event it might be smaller. */
    boolean atEdge(Columns event) {
        return event.first() <= first || event.last() >= last;
    }

    DayRange range() {
        return DayRange.ofDays(first, last);
    }

    /** Room for the weights of events within this, in no more steps than wanted. */
    DayWeights weights(int most) {
        return empty() ? new DayWeights(0, 0, 0) : new DayWeights(first, last, DayWeights.shift(first, last, most));
    }
}
