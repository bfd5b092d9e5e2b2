package org.dragoman.timeline;

import java.util.List;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the events of a filter as the API lists them, by date, undated last.
 *
 * @param total events of the filter, on all pages
 */
record EventPage(int total, int offset, List<Item> events) {

    /** An event; {@code date} in EDTF, labels in the language asked for, the rest at {@code /api/v1/events/{id}}. */
    record Item(
            long id,
            String type,
            String status,
            boolean disputed,
            @Nullable String date,
            String dateLabel,
            String title,
            String titleLanguage,
            @Nullable String place,
            List<String> countries) {

        static Item of(TimelineRow row) {
            EventDate date = row.date();
            return new Item(
                    row.id().value(),
                    row.type().code(),
                    row.status().code(),
                    row.disputed(),
                    date == null ? null : date.toString(),
                    row.dateLabel(),
                    row.title(),
                    row.titleLanguage().code(),
                    row.place(),
                    row.countries());
        }
    }
}
