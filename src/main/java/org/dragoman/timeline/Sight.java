package org.dragoman.timeline;

import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What is in sight: the events that match a range of days; without a range all of them, the undated too.
 *
 * @param range {@code null} for all time
 */
record Sight(@Nullable DayRange range, DateMatch match, int from, int to) implements Walk.Reach {

    /** Everything, the undated too. */
    static final Sight EVER = of(null, DateMatch.OVERLAP);

    static Sight of(@Nullable DayRange range, DateMatch match) {
        return new Sight(
                range,
                match,
                range == null ? 0 : (int) range.from().toEpochDay(),
                range == null ? 0 : (int) range.to().toEpochDay());
    }

    boolean holds(Columns columns) {
        if (range == null) {
            return true;
        }
        if (columns.undated()) {
            return false;
        }
        if (match == DateMatch.INSIDE) {
            return columns.start() >= from && columns.end() <= to;
        }
        if (columns.start() > to || columns.end() < from) {
            return false;
        }
        EventDate alternatives = columns.alternatives();
        return alternatives == null || alternatives.mayOverlap(range.from(), range.to());
    }

    /** Whether every event that lies within the days is in sight. */
    boolean covers(DayRange days) {
        return range == null
                || (!days.from().isBefore(range.from()) && !days.to().isAfter(range.to()));
    }

    @Override
    public long first(int shelf) {
        if (range == null) {
            return Integer.MIN_VALUE;
        }
        return switch (shelf) {
            case Shelf.UNDATED -> Long.MAX_VALUE;
            case Shelf.BEGINLESS -> from;
            case Shelf.ENDLESS -> Integer.MIN_VALUE;
            default -> from - (1L << shelf);
        };
    }

    @Override
    public long last(int shelf) {
        return range == null || shelf == Shelf.BEGINLESS ? Integer.MAX_VALUE : to;
    }
}
