package org.dragoman.timeline;

import java.time.LocalDate;
import org.dragoman.kernel.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What a window tells of a date to readers of a language; all events of the date share it.
 *
 * @param edtf as EDTF writes it
 * @param label in few letters
 * @param spoken in full
 * @param possible the days on which an event of the date may have happened
 */
record DateInWords(
        EventDate date,
        String edtf,
        String label,
        String spoken,
        @Nullable LocalDate earliestStart,
        @Nullable LocalDate latestStart,
        @Nullable LocalDate earliestEnd,
        @Nullable LocalDate latestEnd,
        DayRange possible) {

    /** The date where it is one of several, so that the possible days are not all those between them. */
    @Nullable
    EventDate alternatives() {
        return date.form() == EventDate.Form.ALTERNATIVES ? date : null;
    }
}
