package org.dragoman.event;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Finds published events by words in any script. What indexes the register provides it. */
public interface EventFinder {

    /**
     * The events whose texts and names hold the words, those around a day before the others.
     *
     * @param words may be empty: then only events around the day are found
     * @param near {@code null} where no day is known
     */
    List<EventId> find(String words, @Nullable LocalDate near, Language reader, int limit);
}
