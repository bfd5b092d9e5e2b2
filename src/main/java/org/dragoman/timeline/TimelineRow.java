package org.dragoman.timeline;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.dragoman.kernel.EventId;
import org.dragoman.kernel.EventType;
import org.dragoman.kernel.Language;
import org.dragoman.kernel.WorldStatus;
import org.jspecify.annotations.Nullable;

/**
 * An event as the list shows it; labels are in the language asked for.
 *
 * @param titleLanguage of the title, which may not be there in the language asked for
 * @param place name of the place
 * @param countries ISO 3166 alpha-2 codes of the participating states, then of the hosting one
 * @param matched why the words of the filter found it; nothing where there are none
 */
public record TimelineRow(
        EventId id,
        EventType type,
        WorldStatus status,
        boolean disputed,
        @Nullable EventDate date,
        String dateLabel,
        String title,
        Language titleLanguage,
        @Nullable String place,
        List<String> countries,
        List<TimelineMatch> matched) {}
