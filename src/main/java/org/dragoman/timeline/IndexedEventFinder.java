package org.dragoman.timeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.event.EventFinder;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds events in the index of the timeline, which knows every name in every script. */
@Component
class IndexedEventFinder implements EventFinder {

    /** Events so many days before or after a day are around it. */
    private static final int NEAR_DAYS = 60;

    private static final int MOST_LETTERS = 200;

    private final TimelineService timeline;

    IndexedEventFinder(TimelineService timeline) {
        this.timeline = timeline;
    }

    @Override
    public List<EventId> find(String words, @Nullable LocalDate near, Language reader, int limit) {
        String looked = words.strip();
        String sought = looked.substring(0, Math.min(looked.length(), MOST_LETTERS));
        Set<EventId> found = new LinkedHashSet<>();
        if (near != null) {
            found.addAll(
                    rows(sought, new DayRange(near.minusDays(NEAR_DAYS), near.plusDays(NEAR_DAYS)), reader, limit));
        }
        if (!sought.isEmpty()) {
            found.addAll(rows(sought, null, reader, limit));
        }
        return found.stream().limit(limit).toList();
    }

    private List<EventId> rows(String words, @Nullable DayRange range, Language reader, int limit) {
        TimelineFilter filter = new TimelineFilter(words, Map.of(), DateMatch.OVERLAP, null);
        return timeline.rows(filter, range, reader, 0, limit).stream()
                .map(TimelineRow::id)
                .toList();
    }
}
